import type { Route } from '../route.ts';
import { account } from './account.ts';
import { artifacts } from './artifacts.ts';
import { checks } from './checks.ts';
import { comments } from './comments.ts';
import { commits } from './commits.ts';
import { gitObjects } from './git-objects.ts';
import { issues } from './issues.ts';
import { labels } from './labels.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { pulls } from './pulls.ts';
import { releases } from './releases.ts';
import { statuses } from './statuses.ts';
import { workflowRuns } from './workflow-runs.ts';

/** Every operation that the stub answers, family by family. */
export const ROUTES: readonly Route[] = [
  ...account,
  ...artifacts,
  ...checks,
  ...comments,
  ...commits,
  ...gitObjects,
  ...issues,
  ...labels,
  ...pages,
  ...people,
  ...pulls,
  ...releases,
  ...statuses,
  ...workflowRuns,
];
