import type { Route } from '../route.ts';
import { account } from './account.ts';
import { comments } from './comments.ts';
import { gitObjects } from './git-objects.ts';
import { pages } from './pages.ts';
import { releases } from './releases.ts';

/** Every operation that the stub answers, family by family. */
export const ROUTES: readonly Route[] = [...account, ...comments, ...gitObjects, ...pages, ...releases];
