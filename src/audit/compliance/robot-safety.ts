import type { FixedRow } from './rows.ts';

/**
 * Standards of robot safety, in every mapping: a rate of success of a policy is at most an input to the
 * assumptions of a risk assessment, and evidence of it must not be taken for evidence of safety.
 */
export const ROBOT_SAFETY: readonly FixedRow[] = [
  {
    ref: 'ISO 10218-1:2025',
    title: 'Robotics — Safety requirements — Part 1: Industrial robots',
    status: 'not_addressed',
    note: 'Safety of the robot, function by function; not how often a policy succeeds.',
  },
  {
    ref: 'ISO 10218-2:2025',
    title: 'Robotics — Safety requirements — Part 2: Industrial robot applications and robot cells',
    status: 'not_addressed',
    note: 'Safety of the application, with contacts between robot and people; not how often a policy succeeds.',
  },
  {
    ref: 'ISO/TS 15066:2016',
    title: 'Robots and robotic devices — Collaborative robots',
    status: 'not_addressed',
    note: 'Taken up by ISO 10218:2025; forces and speeds of contact are not measured here.',
  },
  {
    ref: 'ISO/NP 25785-1',
    title:
      'Safety requirements for industrial mobile robots with actively controlled stability — Part 1: Robots',
    status: 'not_addressed',
    note: 'A project, not a published standard; stability and its loss are not measured here.',
  },
];
