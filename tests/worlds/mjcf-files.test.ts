import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256, sha256Json } from '../../src/foundation/digest.ts';
import { readMjcfFiles } from '../../src/worlds/mjcf-files.ts';
import { loadMujoco } from '../../src/worlds/mujoco.ts';
import { Physics } from '../../src/worlds/physics.ts';
import { ENGINES, folderWith, refusal, removeFolders } from '../support/worlds.ts';

afterAll(removeFolders);

/** A tetrahedron with legs of length `size`: volume size³ / 6. */
const obj = (size = 1) =>
  `v 0 0 0\nv ${size} 0 0\nv 0 ${size} 0\nv 0 0 ${size}\nf 1 3 2\nf 1 2 4\nf 1 4 3\nf 2 3 4\n`;

/** The same as binary STL. */
function stl(size = 1): Buffer {
  const [o, x, y, z] = [
    [0, 0, 0],
    [size, 0, 0],
    [0, size, 0],
    [0, 0, size],
  ];
  const triangles = [
    [o, y, x],
    [o, x, z],
    [o, z, y],
    [x, y, z],
  ];
  const bytes = Buffer.alloc(84 + 50 * triangles.length);
  bytes.writeUInt32LE(triangles.length, 80);
  triangles.forEach((corners, t) => {
    corners.flat().forEach((value, i) => {
      bytes.writeFloatLE(value!, 84 + 50 * t + 12 + 4 * i);
    });
  });
  return bytes;
}

/** A grey PNG. */
function png(width: number, rows: number[][]): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    const crc = Buffer.alloc(4);
    let value = 0xffffffff;
    for (const byte of body) {
      value ^= byte;
      for (let k = 0; k < 8; k++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    crc.writeUInt32BE((value ^ 0xffffffff) >>> 0);
    return Buffer.concat([head, body, crc]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = Buffer.from(rows.flatMap((row) => [0, ...row]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** MuJoCo's own height field format: rows, columns, then float32 row by row. */
function hf(rows: number[][]): Buffer {
  const bytes = Buffer.alloc(8 + 4 * rows.length * rows[0]!.length);
  bytes.writeInt32LE(rows.length, 0);
  bytes.writeInt32LE(rows[0]!.length, 4);
  rows.flat().forEach((value, i) => {
    bytes.writeFloatLE(value, 8 + 4 * i);
  });
  return bytes;
}

const ASSET = '<asset><mesh name="a" file="a.obj"/></asset>';
const BODY =
  '<worldbody><body name="b"><freejoint/><geom type="mesh" mesh="a" density="6"/></body></worldbody>';
const model = (inner: string) => `<mujoco>${inner}</mujoco>`;

type Files = Record<string, string | Uint8Array>;

async function compile(files: Files): Promise<Physics> {
  return Physics.load((await loadMujoco(ENGINES)).module, path.join(folderWith(files), 'main.xml'));
}

/** What is found, and the mass of body 1, which tells which mesh was taken (6 × size³ / 6 = size³). */
async function massOf(files: Files): Promise<number> {
  const physics = await compile(files);
  const mass = (physics.model.body_mass as Float64Array)[1]!;
  physics.dispose();
  return mass;
}

describe('files that a model names', () => {
  it('reads meshes in OBJ and STL', async () => {
    expect(await massOf({ 'main.xml': model(ASSET + BODY), 'a.obj': obj(2) })).toBeCloseTo(8, 3);
    const asStl = model(ASSET + BODY).replace('a.obj', 'a.stl');
    expect(await massOf({ 'main.xml': asStl, 'a.stl': stl(2) })).toBeCloseTo(8, 3);
  });

  it('reads height fields as PNG and as binary', async () => {
    const rows = [
      [0, 255, 0],
      [51, 102, 255],
    ];
    const field = (file: string) =>
      model(
        `<asset><hfield name="h" file="${file}" size="1 1 1 0.1"/></asset><worldbody><geom type="hfield" hfield="h"/></worldbody>`,
      );
    for (const files of [
      // Images have their first row at the far side.
      { 'main.xml': field('h.png'), 'h.png': png(3, rows.toReversed()) },
      { 'main.xml': field('h.hf'), 'h.hf': hf(rows) },
    ]) {
      const physics = await compile(files);
      const data = [...(physics.model.hfield_data as Float32Array)];
      expect(data).toHaveLength(6);
      for (const [i, value] of data.entries()) expect(value).toBeCloseTo(rows.flat()[i]! / 255, 5);
      physics.dispose();
    }
  });

  it('reads textures, also one per side of a cube', async () => {
    const white = png(2, [
      [255, 255],
      [255, 255],
    ]);
    const sides = ['fileright', 'fileleft', 'fileup', 'filedown', 'filefront', 'fileback'];
    const textures = `<texture name="t" type="2d" file="t.png"/><texture name="c" type="cube" ${sides
      .map((side) => `${side}="${side}.png"`)
      .join(' ')}/>`;
    const physics = await compile({
      'main.xml': model(`<compiler texturedir="tex"/><asset>${textures}</asset><worldbody/>`),
      'tex/t.png': white,
      ...Object.fromEntries(sides.map((side) => [`tex/${side}.png`, white])),
    });
    expect(physics.model.ntex).toBe(2);
    physics.dispose();
  });

  it('reads flexible bodies and skins with the directory of meshes', async () => {
    const flex =
      '<worldbody><body name="p"><flexcomp name="f" type="mesh" file="a.obj" dim="2" mass="1" radius="0.01"/></body></worldbody>';
    const physics = await compile({
      'main.xml': model(`<compiler meshdir="meshes"/>${flex}`),
      'meshes/a.obj': obj(),
    });
    expect(physics.model.nflexvert).toBe(4);
    physics.dispose();
  });

  it.each<[string, Files, number]>([
    [
      'includes',
      { 'main.xml': model('<include file="i.xml"/>'), 'i.xml': model(ASSET + BODY), 'a.obj': obj() },
      1,
    ],
    [
      'includes of includes, relative to the main file',
      {
        'main.xml': model('<include file="s/i.xml"/>'),
        's/i.xml': model('<include file="j.xml"/>'),
        'j.xml': model(ASSET + BODY),
        'a.obj': obj(),
      },
      1,
    ],
    [
      'includes of includes, beside the includer',
      {
        'main.xml': model('<include file="s/i.xml"/>'),
        's/i.xml': model('<include file="j.xml"/>'),
        's/j.xml': model(ASSET + BODY),
        'a.obj': obj(),
      },
      1,
    ],
    [
      'the folder of the main file before that of the includer',
      {
        'main.xml': model('<include file="s/i.xml"/>'),
        's/i.xml': model(ASSET + BODY),
        'a.obj': obj(1),
        's/a.obj': obj(2),
      },
      1,
    ],
    [
      'meshes beside the includer',
      { 'main.xml': model('<include file="s/i.xml"/>'), 's/i.xml': model(ASSET + BODY), 's/a.obj': obj(2) },
      8,
    ],
    [
      'a mesh directory that an include sets behind the mesh',
      {
        'main.xml': model(`${ASSET}${BODY}<include file="i.xml"/>`),
        'i.xml': model('<compiler meshdir="m"/>'),
        'm/a.obj': obj(2),
      },
      8,
    ],
    [
      'the last of several settings',
      {
        'main.xml': model(`<compiler meshdir="m"/>${ASSET}${BODY}<compiler assetdir="n"/>`),
        'm/a.obj': obj(1),
        'n/a.obj': obj(2),
      },
      8,
    ],
    [
      'stripped paths',
      {
        'main.xml': model(`<compiler meshdir="m" strippath="true"/>${ASSET}${BODY}`).replace(
          'a.obj',
          'x/y/a.obj',
        ),
        'm/a.obj': obj(2),
      },
      8,
    ],
    ['backslashes', { 'main.xml': model(ASSET + BODY).replace('a.obj', 'm\\a.obj'), 'm/a.obj': obj(2) }, 8],
    [
      'ways up that stay inside',
      {
        'main.xml': model('<include file="s/i.xml"/>'),
        's/i.xml': model(ASSET + BODY).replace('a.obj', '../m/a.obj'),
        'm/a.obj': obj(2),
      },
      8,
    ],
    [
      'sub-models with their own folder and settings',
      {
        'main.xml': model(
          '<compiler meshdir="elsewhere"/><asset><model name="r" file="robot/r.xml"/></asset><worldbody><frame><attach model="r" body="b" prefix="p"/></frame></worldbody>',
        ),
        'robot/r.xml': model(`<include file="settings.xml"/>${ASSET}${BODY}`),
        'robot/settings.xml': model('<compiler meshdir="m"/>'),
        'robot/m/a.obj': obj(2),
      },
      8,
    ],
  ])('finds %s', async (_, files, mass) => {
    expect(await massOf(files)).toBeCloseTo(mass, 3);
  });

  it('does not read what stands in comments or text', () => {
    const folder = folderWith({
      'main.xml': model(
        '<!-- <include file="no.xml"/> --><custom><text name="t" data="file=no"/></custom><worldbody/>',
      ),
    });
    expect(readMjcfFiles(path.join(folder, 'main.xml')).map((file) => file.path)).toEqual(['main.xml']);
  });

  it('leaves nothing behind in the memory of MuJoCo', async () => {
    const { module } = await loadMujoco(ENGINES);
    const before = module.FS.readdir('/');
    await massOf({
      'main.xml': model('<include file="s/i.xml"/>'),
      's/i.xml': model(ASSET + BODY),
      'a.obj': obj(),
    });
    await refusal(() => compile({ 'main.xml': model('<nonsense/>') }));
    expect(module.FS.readdir('/')).toEqual(before);
  });

  it('has a digest over paths and bytes of all of them', async () => {
    const files = {
      'main.xml': model(`<include file="s/i.xml"/>`),
      's/i.xml': model(ASSET + BODY),
      'a.obj': obj(),
    };
    const physics = await compile(files);
    expect(physics.digest).toBe(
      sha256Json(
        ['main.xml', 's/i.xml', 'a.obj'].map((name) => ({
          path: name,
          digest: sha256(files[name as keyof typeof files]),
        })),
      ),
    );
    physics.dispose();
  });
});

describe('files that must not be read', () => {
  const secret = () => {
    const top = folderWith({
      'secret.obj': obj(),
      'secret.xml': model('<worldbody/>'),
      'world/a.obj': obj(),
    });
    const world = path.join(top, 'world');
    return { top, world, main: path.join(world, 'main.xml') };
  };

  it.each([
    ['../secret.obj', ASSET + BODY],
    ['s/../../secret.obj', ASSET + BODY],
    ['..\\secret.obj', ASSET + BODY],
    ['/etc/passwd', ASSET + BODY],
    ['C:/secret.obj', ASSET + BODY],
    ['link.obj', ASSET + BODY],
    ['linked/secret.obj', ASSET + BODY],
  ])('a mesh at %s', async (file, inner) => {
    const { top, world, main } = secret();
    symlinkSync(path.join(top, 'secret.obj'), path.join(world, 'link.obj'));
    symlinkSync(top, path.join(world, 'linked'));
    writeFileSync(main, model(inner).replace('a.obj', file));
    const error = await refusal(() => readMjcfFiles(main));
    expect(error).toMatchObject({ code: 'path-outside', exitCode: 2 });
    expect(error.message).toBe(
      `main.xml names the file "${file.replace('\\', '/')}", which is outside its folder`,
    );
    expect(error.hint).toContain('its own folder');
  });

  it.each([
    ['<include file="../secret.xml"/>'],
    ['<asset><model name="m" file="../secret.xml"/></asset>'],
    ['<asset><texture name="t" type="2d" file="../secret.png"/></asset>'],
    ['<asset><texture name="t" type="cube" fileback="../secret.png"/></asset>'],
    ['<asset><hfield name="h" file="../secret.hf" size="1 1 1 1"/></asset>'],
    ['<compiler meshdir=".."/><asset><mesh file="secret.obj"/></asset>'],
    ['<compiler assetdir="/etc"/><asset><mesh file="passwd"/></asset>'],
    ['<worldbody><body name="b"><flexcomp name="f" type="mesh" file="../secret.obj"/></body></worldbody>'],
    ['<deformable><skin file="../secret.skn"/></deformable>'],
  ])('%s', async (inner) => {
    const { main } = secret();
    writeFileSync(main, model(inner));
    expect((await refusal(() => readMjcfFiles(main))).code).toBe('path-outside');
  });

  it('a main file that is a link out of its folder', async () => {
    const { top, world, main } = secret();
    symlinkSync(path.join(top, 'secret.xml'), main);
    const error = await refusal(() => readMjcfFiles(path.join(world, 'main.xml')));
    expect(error).toMatchObject({ code: 'mjcf-missing', exitCode: 2 });
    expect(error.message).toContain('leads out of its folder');
  });

  it('folders, pipes and files that are not there', async () => {
    const { world, main } = secret();
    mkdirSync(path.join(world, 'folder.obj'));
    writeFileSync(main, model(ASSET + BODY).replace('a.obj', 'folder.obj'));
    expect(await refusal(() => readMjcfFiles(main))).toMatchObject({
      code: 'mjcf-file-missing',
      exitCode: 2,
    });
    writeFileSync(main, model(ASSET + BODY).replace('a.obj', 'none.obj'));
    const error = await refusal(() => readMjcfFiles(main));
    expect(error.code).toBe('mjcf-file-missing');
    expect(error.message).toContain('main.xml names the file "none.obj", which cannot be read');
    expect(error.hint).toContain('meshdir');
    expect(await refusal(() => readMjcfFiles(path.join(world, 'no.xml')))).toMatchObject({
      code: 'mjcf-missing',
    });
  });

  it('more files than any robot has', async () => {
    const files: Files = {
      'main.xml': model(Array.from({ length: 2100 }, (_, i) => `<include file="i${i}.xml"/>`).join('')),
    };
    for (let i = 0; i < 2100; i++) files[`i${i}.xml`] = '<mujoco/>';
    const folder = folderWith(files);
    expect(await refusal(() => readMjcfFiles(path.join(folder, 'main.xml')))).toMatchObject({
      code: 'mjcf-too-large',
      exitCode: 2,
    });
  });
});

describe('MJCF with an error', () => {
  it.each([
    [
      'an unknown element',
      model('\n<worldbody>\n<bdy/></worldbody>'),
      /^main.xml: XML Error: .*'bdy', line 3/,
    ],
    ['an unknown attribute', model('<worldbody><body posi="0 0 0"/></worldbody>'), /^main.xml: .*posi/],
    ['an unknown mesh', model(BODY), /^main.xml: .*mesh/],
    ['a truncated file', '<mujoco><worldbody><body>', /^main.xml: /],
    ['an empty file', '', /^main.xml: /],
    ['no XML at all', 'hello', /^main.xml: /],
    ['bytes', Uint8Array.from([0, 1, 2, 60, 60, 62]), /^main.xml: /],
    ['another root', '<robots/>', /^main.xml: /],
    ['a joint with mass zero', model('<worldbody><body><joint/></body></worldbody>'), /^main.xml: .*mass/],
    ['an include cycle', model('<include file="main.xml"/>'), /^main.xml: .*already included/],
    ['nesting without end', '<a>'.repeat(50_000), /^main.xml: not readable as XML/],
    ['names of prototypes', '<mujoco><__proto__ file="x"/></mujoco>', /^main.xml: /],
  ])('%s', async (_, xml, message) => {
    const error = await refusal(() => compile({ 'main.xml': xml }));
    expect(error).toMatchObject({ code: 'mjcf-invalid', exitCode: 2 });
    expect(error.message).toMatch(message);
    expect(error.message).not.toMatch(/\n|worldgate-\d/);
    expect(error.hint).toBeTruthy();
  });

  it('an entity bomb: entities stay plain text', async () => {
    const levels = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join('');
    const bomb = `<!DOCTYPE a [<!ENTITY e0 "boom">${levels}]><mujoco model="&e30;"><worldbody/></mujoco>`;
    const physics = await compile({ 'main.xml': bomb });
    expect(physics.model.nbody).toBe(1);
    physics.dispose();
  });
});
