/** Actions that written workflows name. A test holds the first to those of this repository. */
export const ACTIONS_CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
export const OWN_ACTION = 'worldgate/worldgate';

/** The ref of our actions that belongs to a version: its exact tag, or `main` in development. */
export function ownRef(version: string): string {
  return version.endsWith('-dev') ? 'main' : `v${version}`;
}
