export const id = 7655;
export const ids = [7655];
export const modules = {

/***/ 17655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ noPackage),
/* harmony export */   YV: () => (/* binding */ listMembers),
/* harmony export */   c_: () => (/* binding */ checkMembers)
/* harmony export */ });
/* unused harmony export MEMBER_PROBLEMS */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28308);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72206);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29558);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72498);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67759);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35470);










/** A thousand members, each with the longest name that is allowed. */
const MOST_MANIFEST_BYTES = 4 * 1024 * 1024;
/** What may be attached, and room for the members that every package has. */
const MOST_PACKAGE_BYTES = _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ATTACHED_BYTES */ .PA + 16 * 1024 ** 3;
/** Entries of a folder that are looked at; a package has at most a tenth of it. */
const MOST_ENTRIES = 20 * _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ATTACHMENTS */ .H8;
/** Half a second-level cache: larger pieces are digested more slowly, smaller ones cost more calls. */
const PIECE_BYTES = 1024 * 1024;
const MEMBER_PROBLEMS = (/* unused pure expression or super */ null && ([
    'manifest-missing',
    'manifest-invalid',
    'member-missing',
    'member-extra',
    'member-name',
    'member-kind',
    'member-size',
    'package-size',
    'member-digest',
    'member-unreadable',
]));
/**
 * Holds a folder against its manifest: every member there, each a regular file of the stated size and digest, and
 * nothing besides but the files of {@link SIDECARS}. Links are not followed, devices and pipes not opened.
 * @param dir absolute folder
 * @throws WorldGateError `package-missing` where there is no such folder. Whatever is wrong inside is a problem
 */
function checkMembers(dir) {
    const { manifest, digest, problems, present } = listMembers(dir);
    const bytes = present.reduce((sum, { size_bytes: size }) => sum + size, 0);
    if (bytes > MOST_PACKAGE_BYTES) {
        // A file of holes costs nobody anything but whoever digests it.
        problems.push(tooLarge(bytes));
        return { manifest, digest, problems };
    }
    const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
    const base = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(dir);
    for (const member of present) {
        const problem = checkMember(base, member, piece);
        if (problem !== undefined)
            problems.push(problem);
    }
    return { manifest, digest, problems };
}
/** The same without a look into any file but the manifest; `present` are the members to look into. @throws as {@link checkMembers} */
function listMembers(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw noPackage(dir);
    const found = entriesOf(dir);
    const { manifest, digest, problems } = readManifest(dir, found);
    if (manifest === null)
        return { manifest, digest, problems, present: [] };
    const members = new Map(manifest.members.map((member) => [member.name, member]));
    const folders = new Set([...members.keys()].flatMap(foldersOf));
    problems.push(...nameProblems(manifest), ...besides(found, members, folders));
    const present = [];
    for (const member of members.values()) {
        const { name, size_bytes: size } = member;
        if ((0,_members_js__WEBPACK_IMPORTED_MODULE_9__/* .memberNameProblem */ .fu)(name) !== undefined)
            continue;
        const kind = found.kinds.get(name);
        if (kind === 'file')
            present.push(member);
        else if (kind !== undefined)
            problems.push(wrongKind(name, kind));
        else
            problems.push(missing('member-missing', name, `a file of ${size} bytes`));
    }
    return { manifest, digest, problems, present };
}
function tooLarge(bytes) {
    const expected = `at most ${MOST_PACKAGE_BYTES} bytes in all`;
    const message = `the members have ${bytes} bytes in all, which is more than a package can hold: none was digested`;
    return { name: 'package-size', where: _members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0, expected, found: `${bytes} bytes`, message };
}
function noPackage(dir) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('package-missing', `${dir} is no evidence package: it has no ${_members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0}`, {
        hint: '`worldgate audit run` makes one',
    });
}
/** All entries, but those of folders that a package does not have. */
function entriesOf(dir) {
    const entries = { kinds: new Map(), problems: [] };
    walk(dir, '', entries);
    return entries;
}
function walk(dir, below, entries) {
    const { kinds, problems } = entries;
    let list;
    try {
        list = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, below), { withFileTypes: true });
    }
    catch (cause) {
        problems.push(unreadable(below === '' ? '.' : below, 'a folder that can be read', cause));
        return;
    }
    for (const entry of list.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (kinds.size === MOST_ENTRIES) {
            if (problems.some(({ where }) => where === '.'))
                return;
            const found = `more than ${MOST_ENTRIES} entries`;
            problems.push(problemOf('member-extra', '.', 'only what the manifest lists', found, `holds ${found}`));
            return;
        }
        const kind = kindOf(entry);
        kinds.set(name, kind);
        if (kind === 'folder' && (name === _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_2__/* .ATTACHMENT_FOLDER */ .NW || (0,_members_js__WEBPACK_IMPORTED_MODULE_9__/* .isAttachment */ .s5)(name)))
            walk(dir, name, entries);
    }
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    if (entry.isSymbolicLink())
        return 'a symbolic link';
    if (entry.isBlockDevice() || entry.isCharacterDevice())
        return 'a device';
    if (entry.isFIFO())
        return 'a pipe';
    return entry.isSocket() ? 'a socket' : 'of an unknown kind';
}
/** `a/b/c` lies in `a` and `a/b`. */
function foldersOf(name) {
    const parts = name.split('/');
    return parts.slice(1).map((_, end) => parts.slice(0, end + 1).join('/'));
}
function readManifest(dir, { kinds, problems: unread }) {
    const problems = [...unread];
    const kind = kinds.get(_members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0);
    if (kind === undefined && unread.length === 0) {
        problems.push(missing('manifest-missing', _members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0, 'the list of all members'));
    }
    if (kind !== undefined && kind !== 'file')
        problems.push(wrongKind(_members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0, kind));
    if (kind !== 'file')
        return { manifest: null, digest: null, problems };
    const expected = 'a manifest that can be read in one way';
    let bytes;
    try {
        const fd = openPlain(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, _members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0));
        try {
            bytes = (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readOpened */ .ay)(fd, _members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0, MOST_MANIFEST_BYTES);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        }
    }
    catch (cause) {
        problems.push(unreadable(_members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0, expected, cause));
        return { manifest: null, digest: null, problems };
    }
    const digest = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(bytes);
    try {
        const value = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeText */ .g7)(bytes, _members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0), _members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0);
        const context = { file: _members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0, code: 'package-invalid' };
        return { manifest: (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .parseWith */ .K)(_contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactManifest */ .si, value, context), digest, problems };
    }
    catch (cause) {
        if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isWorldGateError */ .US)(cause))
            throw cause;
        const { message } = cause;
        problems.push({ name: 'manifest-invalid', where: _members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0, expected, found: message, message });
        return { manifest: null, digest, problems };
    }
}
/** What is wrong with the list of members itself. */
function nameProblems({ members }) {
    const problems = [];
    const wrongName = (name, found) => problems.push(problemOf('member-name', name, 'a name that means one file on every system', found, found));
    const names = new Set();
    for (const { name } of members) {
        if (names.has(name))
            wrongName(name, 'is listed twice');
        names.add(name);
    }
    for (const name of names) {
        const problem = (0,_members_js__WEBPACK_IMPORTED_MODULE_9__/* .memberNameProblem */ .fu)(name);
        if (problem !== undefined)
            wrongName(name, problem);
    }
    for (const [name, other] of (0,_members_js__WEBPACK_IMPORTED_MODULE_9__/* .collisions */ .eS)([...names])) {
        wrongName(name, `cannot stand beside ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(other)} on every system`);
    }
    for (const name of _members_js__WEBPACK_IMPORTED_MODULE_9__/* .REQUIRED_MEMBERS */ .oh) {
        if (name === _members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0 || names.has(name))
            continue;
        const expected = 'an entry of the manifest';
        problems.push(problemOf('member-missing', name, expected, 'none', 'is not in the manifest'));
    }
    return problems;
}
/** Entries that are no member, and sidecars that are no file. */
function besides({ kinds }, members, folders) {
    const problems = [];
    for (const [name, kind] of kinds) {
        if (members.has(name) || name === _members_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST */ .e0)
            continue;
        if (kind === 'folder' && folders.has(name))
            continue;
        if (_members_js__WEBPACK_IMPORTED_MODULE_9__/* .SIDECARS */ .r$.includes(name)) {
            if (kind !== 'file')
                problems.push(wrongKind(name, kind));
            continue;
        }
        const found = kind === 'file' || kind === 'folder' ? `a ${kind}` : kind;
        problems.push(problemOf('member-extra', name, 'only what the manifest lists', found, 'is not in the manifest'));
    }
    return problems;
}
/** @param base real path of the package */
function checkMember(base, { name, digest, size_bytes: size }, piece) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(base, name);
    let fd;
    try {
        fd = openPlain(file);
    }
    catch (cause) {
        return unreadable(name, 'a regular file', cause);
    }
    try {
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        // A folder on the way may have become a link since it was listed.
        if (!before.isFile() || node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file) !== file) {
            const found = 'another thing than when the folder was listed';
            return problemOf('member-kind', name, 'a regular file', found, `is ${found}`);
        }
        if (before.size !== size)
            return wrongSize(name, size, `${before.size} bytes`);
        const read = digestOf(fd, size, piece);
        if (read.bytes !== size || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).size !== size) {
            return wrongSize(name, size, 'another number of bytes while it was read');
        }
        if (read.digest === digest)
            return undefined;
        return problemOf('member-digest', name, digest, read.digest, `has another digest than ${digest}`);
    }
    catch (cause) {
        return unreadable(name, 'a regular file', cause);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Of at most one byte more than `size`, so that a file that grows is noticed and not followed. */
function digestOf(fd, size, piece) {
    const running = new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .RunningDigest */ .iM();
    let bytes = 0;
    while (bytes <= size) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, piece, 0, Math.min(piece.length, size + 1 - bytes), null);
        if (read === 0)
            break;
        bytes += read;
        running.update(read === piece.length ? piece : piece.subarray(0, read));
    }
    return { digest: running.digest(), bytes };
}
/** Opens what stands there itself: not what a link leads to, and without waiting for the other end of a pipe. */
function openPlain(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
}
function unreadable(where, expected, cause) {
    const error = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isWorldGateError */ .US)(cause) ? cause : (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readError */ .lS)(cause, where === '.' ? 'the folder' : where);
    if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isWorldGateError */ .US)(error))
        throw error;
    return { name: 'member-unreadable', where, expected, found: error.message, message: error.message };
}
function missing(name, where, expected) {
    return problemOf(name, where, expected, 'nothing', 'is missing');
}
function wrongKind(where, kind) {
    const found = `${kind === 'folder' ? 'a ' : ''}${kind}`;
    return problemOf('member-kind', where, 'a regular file', found, `is ${found}, not a regular file`);
}
function wrongSize(where, size, found) {
    return problemOf('member-size', where, `${size} bytes`, found, `has ${found} instead of ${size}`);
}
/** @param says what follows the place in the message */
function problemOf(name, where, expected, found, says) {
    const isPlain = name !== 'member-extra' && /^[\w./-]+$/.test(where);
    return { name, where, expected, found, message: `${isPlain ? where : (0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(where)}: ${says}` };
}


/***/ }),

/***/ 35470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ REVOCATION_FILE),
/* harmony export */   W9: () => (/* binding */ attachmentNameProblem),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   fu: () => (/* binding */ memberNameProblem),
/* harmony export */   lk: () => (/* binding */ SHARE_URL_FILE),
/* harmony export */   oh: () => (/* binding */ REQUIRED_MEMBERS),
/* harmony export */   r$: () => (/* binding */ SIDECARS),
/* harmony export */   s5: () => (/* binding */ isAttachment)
/* harmony export */ });
/* unused harmony export foldedName */
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28308);


const MANIFEST = 'artifact_manifest.json';
const MEDIA_TYPES = {
    '.json': 'application/json',
    '.jsonl': 'application/jsonl',
    '.md': 'text/markdown',
    '.txt': 'text/plain',
    '.log': 'text/plain',
    '.csv': 'text/csv',
    '.html': 'text/html',
    '.yaml': 'application/yaml',
    '.yml': 'application/yaml',
    '.xml': 'application/xml',
    '.pdf': 'application/pdf',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.jpeg': 'image/jpeg',
    '.gif': 'image/gif',
    '.svg': 'image/svg+xml',
    '.mp4': 'video/mp4',
    '.webm': 'video/webm',
    '.mkv': 'video/matroska',
    '.gz': 'application/gzip',
    '.zip': 'application/zip',
    '.zst': 'application/zstd',
    '.parquet': 'application/vnd.apache.parquet',
};
function mediaTypeOf(name) {
    if (name === 'mlbom.cdx.json')
        return 'application/vnd.cyclonedx+json';
    return MEDIA_TYPES[/\.\w+$/.exec(name)?.[0].toLowerCase() ?? ''] ?? 'application/octet-stream';
}
/** Where the page of a share is. */
const SHARE_URL_FILE = 'share_url.txt';
/** Who took the shares of a package back. */
const REVOCATION_FILE = 'revocation.json';
/** Files that may stand beside the members, because they are made of a finished package: what signs and publishes it. */
const SIDECARS = [
    ...Object.values(_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_FILES */ .HJ),
    _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING_FILE */ .pf,
    SHARE_URL_FILE,
    REVOCATION_FILE,
];
const REQUIRED_MEMBERS = _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKAGE_MEMBERS */ .zc;
const isAttachment = (name) => name.startsWith(`${_contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_1__/* .ATTACHMENT_FOLDER */ .NW}/`);
/** Names of files that some system reads as a device, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Controls, what file systems reserve, and characters that a reader does not see or that turn the text around. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*\\]/u;
const MOST_NAME_BYTES = 255;
/**
 * What is wrong with the name of an attachment (`attachments/videos/episode_3.mp4`), if anything is: every such name
 * means the same file on every system.
 */
function attachmentNameProblem(name) {
    if (name !== name.normalize('NFC'))
        return 'is not in Unicode normalisation form C';
    if (UNSAFE.test(name))
        return 'holds a character that not every file system takes, or that is not seen';
    for (const part of name.split('/')) {
        if (part === '')
            return 'has an empty part';
        if (part === '.' || part === '..')
            return `holds "${part}"`;
        if (/^ |[ .]$/.test(part))
            return 'has a part that begins with a space, or ends in a space or a dot';
        if (DEVICE.test(part))
            return 'has the name of a device';
        if (Buffer.byteLength(part) > MOST_NAME_BYTES)
            return `has a part of more than ${MOST_NAME_BYTES} bytes`;
    }
    return undefined;
}
/** What is wrong with the name of a member, if anything is. */
function memberNameProblem(name) {
    if (name !== MANIFEST && REQUIRED_MEMBERS.includes(name))
        return undefined;
    if (_contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONAL_MEMBER */ .st.test(name))
        return undefined;
    return isAttachment(name) ? attachmentNameProblem(name) : 'is no member that a package has';
}
/** The same for names that some file system takes for one: they differ by case or Unicode normalisation alone. */
function foldedName(name) {
    return name.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKC');
}
/**
 * Pairs of names that cannot both stand in one folder on every system: equal but for case or normalisation, or one the
 * folder of the other. The first pair of each name.
 */
function collisions(names) {
    const byFold = new Map();
    const found = [];
    for (const name of names) {
        const folded = foldedName(name);
        const other = byFold.get(folded);
        if (other === undefined)
            byFold.set(folded, name);
        else
            found.push([name, other]);
    }
    for (const name of names) {
        const parts = foldedName(name).split('/');
        for (let end = parts.length - 1; end > 1; end--) {
            const other = byFold.get(parts.slice(0, end).join('/'));
            if (other !== undefined)
                found.push([name, other]);
        }
    }
    return found;
}


/***/ }),

/***/ 28308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ planAnchor),
/* harmony export */   H8: () => (/* binding */ MOST_ATTACHMENTS),
/* harmony export */   NW: () => (/* binding */ ATTACHMENT_FOLDER),
/* harmony export */   PA: () => (/* binding */ MOST_ATTACHED_BYTES),
/* harmony export */   SU: () => (/* binding */ failureEvidence),
/* harmony export */   ap: () => (/* binding */ failureReplay),
/* harmony export */   hu: () => (/* binding */ rawEvidenceManifest),
/* harmony export */   pl: () => (/* binding */ auditProvenance),
/* harmony export */   si: () => (/* binding */ artifactManifest),
/* harmony export */   st: () => (/* binding */ OPTIONAL_MEMBER),
/* harmony export */   zc: () => (/* binding */ PACKAGE_MEMBERS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84113);
/* harmony import */ var _evidence_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7419);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91995);







/** Members of every package, in the order in which they are written. */
const PACKAGE_MEMBERS = [
    'claim.json',
    'protocol.json',
    'evidence.json',
    'evidence.md',
    'audit_input.json',
    'audit_provenance.json',
    'episode_results.jsonl',
    'raw_evidence_manifest.json',
    'failure_evidence_index.jsonl',
    'failure_replay_manifest.jsonl',
    'artifact_manifest.json',
];
/** Members that a caller may ask for besides. */
const OPTIONAL_MEMBER = /^(?:mlbom\.cdx\.json|compliance-[a-z0-9-]{1,60}\.(?:json|md))$/;
/** Folder of a package for what its maker adds: videos, logs, raw results. Carried, and never judged. */
const ATTACHMENT_FOLDER = 'attachments';
/** So many that a statement over all members stays within {@link MOST_SUBJECTS}. */
const MOST_ATTACHMENTS = 1000;
/** 16 GiB, all attachments together. */
const MOST_ATTACHED_BYTES = 16 * 1024 ** 3;
const sizeBytes = zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0);
const where = { file: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024), at: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024) };
/** `artifact_manifest.json`: digest and size of every other member. Its own digest is the package digest. */
const artifactManifest = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate.artifact_manifest.v1'),
    claim_id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimId */ .o8,
    protocol_id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .protocolId */ .S_,
    claim_slug: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .slug */ .yR,
    outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .claimOutcome */ .f3.nullable(),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdict */ .WJ,
    grade: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .GRADES */ .F4),
    members: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(400), digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br, size_bytes: sizeBytes, media_type: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }))
        .min(PACKAGE_MEMBERS.length - 1)
        // Two subjects of a statement are the package itself and its manifest.
        .max(_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SUBJECTS */ .mx - 2),
});
/** `raw_evidence_manifest.json`: the files that the episodes came from, which stay where they are. */
const rawEvidenceManifest = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate.raw_evidence_manifest.v1'),
    files: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024).describe('relative to what --from named'),
        digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        size_bytes: sizeBytes,
        episodes: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).describe('how many results were read from it'),
    })),
    not_read: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ files: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0), size_bytes: sizeBytes })
        .describe('other regular files of the folder: videos, traces, logs'),
    skipped: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024), reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })).max(1000),
});
/** A line of `failure_evidence_index.jsonl`: an episode that was no success. */
const failureEvidence = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    ...where,
    task: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024),
    episode: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0),
    run_seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).optional(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['failure', 'not_a_trial']),
    status: _evidence_source_js__WEBPACK_IMPORTED_MODULE_4__/* .episodeState */ .D8.optional(),
    steps: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).optional(),
    failure_reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(2000).optional(),
});
/** A line of `failure_replay_manifest.jsonl`: what is known for playing that episode again. Not a replay runner. */
const failureReplay = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    task: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024),
    episode: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0),
    run_seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).optional(),
    replayable: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().describe('whether seed and model revision are both recorded'),
});
/** `audit_provenance.json`: how the package was made. Without times and hosts, so that it can be made again. */
const auditProvenance = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate.audit_provenance.v1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate'), version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    source: _evidence_source_js__WEBPACK_IMPORTED_MODULE_4__/* .auditSource */ .L7,
    format: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    options: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY()])),
    inputs: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        claim: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        protocol: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        files: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br })),
    }),
    canonicalisation: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('RFC 8785'),
    denominator_rule: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
/** `anchor.json` beside a protocol: what shows that it existed no later than a time. */
const planAnchor = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate.plan_anchor.v1'),
    protocol_digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['git_commit', 'transparency_log', 'timestamp_token']),
    reference: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).max(400).describe('commit, log index or token'),
    anchored_at: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
});


/***/ })

};
