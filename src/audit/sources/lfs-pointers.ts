import type { ImportSink } from '../importing/contract.ts';
import type { InputFile, InputTree } from '../importing/input-tree.ts';

/** Whether a Git LFS pointer stands where a file should be. */
export function isLfsPointer(tree: InputTree, name: string): boolean {
  return tree.headText(name).startsWith('version https://git-lfs');
}

/** Says which of the files beside those that are read are pointers: what they stand for is missing from the results. */
export function noteLfsPointers(tree: InputTree, files: readonly InputFile[], sink: ImportSink): void {
  for (const { path: file } of files) {
    if (!isLfsPointer(tree, file)) continue;
    sink.finding({
      code: 'lfs-pointer',
      severity: 'warning',
      message: 'is a Git LFS pointer, not a result: run `git lfs pull` where the files come from',
      file,
    });
  }
}
