/** Subcategories of the NIST AI RMF 1.0 core that evidence of an evaluation touches; titles are short forms. */
import { byPerson, type Framework, withPlaces } from './rows.ts';

const FEEDBACK = 'Needs domain experts, users and data from the field, which no evaluation record holds.';

export const NIST_AI_RMF: Framework = {
  framework: 'nist-ai-rmf',
  title: 'NIST AI Risk Management Framework: subcategories that evaluation evidence touches',
  version: 'AI RMF 1.0, NIST AI 100-1, 2023-01',
  sourceUrl: 'https://doi.org/10.6028/NIST.AI.100-1',
  retrieved: '2026-11-21',
  rows: [
    withPlaces(
      byPerson(
        'GOVERN 1.4',
        'Risk management process and its outcomes established through transparent policies, procedures and controls',
        'The decision rule is on record; the process around it is the organisation’s.',
      ),
      ['claim.json', '/decision_rule'],
    ),
    {
      ref: 'MAP 1.1',
      title: 'Intended purposes, context-specific norms and prospective settings understood and documented',
      drafts: 'partial',
      facts: ['capability', 'scope'],
      note: 'What was evaluated is not what is intended: purposes, users and settings are left to a person.',
    },
    {
      ref: 'MAP 2.2',
      title: 'Knowledge limits of the system, and how output is used and overseen by humans, documented',
      drafts: 'partial',
      facts: ['limits'],
      also: ['scope'],
      note: 'These are limits of the evidence; oversight is left to a person.',
    },
    {
      ref: 'MAP 2.3',
      title: 'Scientific integrity and TEVV considerations identified and documented',
      drafts: 'partial',
      facts: ['procedure', 'rule'],
      also: ['frozenPlan'],
      note: 'Selection of data, and whether the benchmark measures what is meant, are left to a person.',
    },
    {
      ref: 'MAP 3.3',
      title: 'Targeted application scope specified and documented',
      drafts: 'partial',
      facts: ['capability', 'scope'],
      note: 'The evaluated scope; whether it is the targeted one, a person has to say.',
    },
    {
      ref: 'MEASURE 1.1',
      title:
        'Approaches and metrics selected for the most significant risks; what is not measured documented',
      drafts: 'partial',
      facts: ['rule'],
      also: ['limits'],
      note: 'Which risks are significant is left to a person.',
    },
    byPerson(
      'MEASURE 1.3',
      'Independent assessors, or experts who did not develop the system, involved in assessments',
      'Who signs a package can show who stands behind it, not that they are independent.',
    ),
    {
      ref: 'MEASURE 2.1',
      title: 'Test sets, metrics and tools used during TEVV documented',
      drafts: 'drafted',
      facts: ['benchmark', 'rule', 'procedure'],
      also: ['provenance'],
      note: 'To be checked by a person against what was run.',
    },
    {
      ref: 'MEASURE 2.3',
      title:
        'Performance measured and demonstrated for conditions similar to deployment; measures documented',
      drafts: 'partial',
      facts: ['result', 'scope'],
      note: 'Whether these conditions resemble deployment, a person has to say; a simulator alone does not.',
    },
    {
      ref: 'MEASURE 2.5',
      title: 'System demonstrated to be valid and reliable; limits of generalisability documented',
      drafts: 'partial',
      facts: ['result', 'limits'],
      also: ['scope'],
      note: 'One evaluation within its scope; reliability over time is not in this record.',
    },
    {
      ref: 'MEASURE 2.6',
      title: 'System evaluated regularly for safety risks',
      status: 'not_addressed',
      note: 'Task success is not safety. Where a metric of the benchmark measures safety, a person has to say so.',
    },
    {
      ref: 'MEASURE 2.7',
      title: 'Security and resilience evaluated and documented',
      status: 'not_addressed',
      note: 'Digests and a signature protect this record, not the system.',
    },
    {
      ref: 'MEASURE 2.13',
      title: 'Effectiveness of the TEVV metrics and processes evaluated and documented',
      drafts: 'partial',
      facts: ['coverage', 'grade'],
      note: 'How complete the record is, not whether the metrics serve their purpose.',
    },
    byPerson('MEASURE 4.1', 'Measurement connected to deployment contexts, with domain experts', FEEDBACK),
    byPerson('MEASURE 4.2', 'Results informed by domain experts and other AI actors', FEEDBACK),
    byPerson(
      'MEASURE 4.3',
      'Improvements or declines of performance identified and documented from consultations and field data',
      `${FEEDBACK} Two packages can be compared.`,
    ),
    withPlaces(
      byPerson(
        'MANAGE 1.1',
        'Whether the system achieves its purposes, and whether development or deployment should proceed',
        'A decision that a person makes and answers for; the verdict on one claim is one input to it.',
      ),
      ['evidence.json', '/verdict'],
    ),
  ],
};
