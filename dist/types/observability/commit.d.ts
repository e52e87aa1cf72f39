/** The commit that is checked out at or above `folder`; `null` outside a repository or before the first commit. */
export declare function checkedOutCommit(folder: string): string | null;
