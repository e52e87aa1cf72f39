/**
 * Replaces the folder of paths that tell about a person or a machine: home and temporary folders, disks, work
 * folders of runners, Windows drives and shares, `file:` URLs. The last name stays, unless it is a person's.
 */
export declare function hideHostPaths(text: string): string;
