import { HOST_PATH, wordStart } from './pattern.ts';

/** A folder's or file's name, as far as a text without quotes shows where it ends. */
const NAME = '[^\\s"\'`<>|*?#&,;:()[\\]{}\\\\/]+';
/** A name may hold spaces where a separator shows that it goes on. */
const spaced = (separator: string) => `(?:${NAME}(?: ${NAME}){1,3}(?=${separator})|${NAME})`;

/** Folders that hold one folder per person or disk: the first name in them says who. */
const OF_SOMEBODY = 'home|Users|Volumes';
const MOUNTED_OF_SOMEBODY = '(?:var|usr|export)\\/home|mnt\\/[a-z]\\/Users';
const OF_THE_HOST = [
  'root|tmp|private|var\\/(?:folders|tmp)',
  // Work folders of runners, in containers and out of them.
  '__w|github\\/(?:workspace|home|workflow|file_commands)|runner\\/_work|actions-runner',
].join('|');

/** Before a path stands nothing that would make it a part of another path or of a URL; `-I/home/x` is a path. */
const posixStart = (root: string) => {
  const plain = wordStart(root, '_.}\\]\\/-');
  return `(?:${plain}|(?<=(?<![^\\s"'=])-[A-Za-z]${root}))`;
};
const SOMEBODYS = `\\/(?:${OF_SOMEBODY})(?=\\/)`;
const MOUNTED = `\\/(?:${MOUNTED_OF_SOMEBODY})(?=\\/)`;
const HOSTS = `\\/(?:${OF_THE_HOST})(?=\\/)`;
const somebodys = `(?:${SOMEBODYS}${posixStart(SOMEBODYS)}|${MOUNTED}${posixStart(MOUNTED)})(?:\\/+${spaced('\\/')})(?<rest>(?:\\/+${NAME})*)`;
const hosts = `${HOSTS}${posixStart(HOSTS)}(?<inside>(?:\\/+${NAME})+)`;
const homes = `~(?:[a-z_][a-z0-9_-]*)?(?=\\/)${wordStart('~[a-z0-9_-]*', '_.~)\\]\\/-')}(?<below>(?:\\/+${NAME})+)`;

/** One backslash, or as many as nesting in strings makes of it; `C:/x` with a capital only. */
const DRIVE = '(?:[A-Z]:(?=\\\\|\\/[^/])|[a-z]:(?=\\\\\\\\|\\\\[^nrtbfu"\']))';
const DRIVE_START = wordStart('[A-Za-z]:');
const drives = `${DRIVE}${DRIVE_START}(?<separator>\\\\+|\\/)(?<names>${spaced('\\\\|\\/')}(?:(?:\\k<separator>|\\/)${spaced('\\\\|\\/')})*)`;
const shares = `(?<=^|[\\s"'\`=(:,>])(?:\\\\\\\\(?:\\\\\\\\)*)(?:[A-Za-z0-9][A-Za-z0-9_.-]*)(?<share>\\\\+${NAME}(?:\\\\+${NAME})*)`;
const files =
  'file:(?:\\\\?\\/){2}(?<url>(?:(?:\\\\?\\/)?[A-Za-z]:(?=\\\\?\\/))?(?:\\\\\\/|[^\\s"\'`<>|*?#&,;:()[\\]{}\\\\])*)';

const POSIX = new RegExp(`${somebodys}|${hosts}|${homes}`, 'g');
const WINDOWS = new RegExp(`${drives}|${shares}`, 'gm');
const SOMEBODYS_FOLDER = new RegExp(
  `^(?:\\/+[A-Za-z]:)?\\/(?:${OF_SOMEBODY}|${MOUNTED_OF_SOMEBODY})\\/[^/]*\\/?$`,
);
const FILE_URL = new RegExp(files, 'g');

function lastName(path: string): string {
  return /[^\\/]*$/.exec(path.replace(/[\\/]+$/, ''))?.[0] ?? '';
}

const withName = (name: string) => (name === '' ? HOST_PATH : `${HOST_PATH}/${name}`);

/**
 * Replaces the folder of paths that tell about a person or a machine: home and temporary folders, disks, work
 * folders of runners, Windows drives and shares, `file:` URLs. The last name stays, unless it is a person's.
 */
export function hideHostPaths(text: string): string {
  return text
    .replace(FILE_URL, (...match) => {
      const { url = '' } = match.at(-1) as Record<string, string | undefined>;
      const path = url.replaceAll('\\/', '/');
      if (SOMEBODYS_FOLDER.test(path)) return HOST_PATH;
      return path.startsWith('/') ? withName(lastName(path)) : withName(lastName(path.replace(/^[^/]*/, '')));
    })
    .replace(WINDOWS, (...match) => {
      const { names, share } = match.at(-1) as Record<string, string | undefined>;
      if (names === undefined) return withName(lastName(share ?? ''));
      return /^users[\\/]+[^\\/]*$/i.test(names) ? HOST_PATH : withName(lastName(names));
    })
    .replace(POSIX, (...match) => {
      const groups = match.at(-1) as Record<string, string | undefined>;
      return withName(lastName(groups.rest ?? groups.inside ?? groups.below ?? ''));
    });
}
