/** ISO/IEC 42001:2023: ids and titles only, because the text is under copyright. */
import { byPerson, type Framework, withPlaces } from './rows.ts';

const ORGANISATION = 'A process of the organisation, which no evaluation record holds.';

export const ISO_42001: Framework = {
  framework: 'iso-42001',
  title: 'ISO/IEC 42001, AI management system: clauses and controls that evaluation evidence touches',
  version: 'ISO/IEC 42001:2023',
  sourceUrl: 'https://www.iso.org/standard/81230.html',
  retrieved: '2026-11-21',
  rows: [
    {
      ref: '7.5.3',
      title: 'Control of documented information',
      drafts: 'partial',
      facts: ['provenance'],
      note: 'Digests show whether a record was changed; storage, access and retention are the organisation’s.',
    },
    byPerson(
      '9.2',
      'Internal audit',
      'Carried out by people; recomputing this package from its episodes may be a step of it.',
    ),
    {
      ref: 'A.6.2.2',
      title: 'AI system requirements and specification',
      drafts: 'partial',
      facts: ['rule'],
      also: ['capability', 'scope'],
      note: 'The requirement that was tested; where it comes from is left to a person.',
    },
    byPerson('A.6.2.3', 'Documentation of AI system design and development', 'Not in an evaluation record.'),
    {
      ref: 'A.6.2.4',
      title: 'AI system verification and validation',
      drafts: 'drafted',
      facts: ['procedure', 'benchmark', 'rule', 'result', 'coverage'],
      also: ['frozenPlan', 'limits'],
      note: 'One evaluation; whether it is enough for this system, a person has to say.',
    },
    byPerson('A.6.2.5', 'AI system deployment', ORGANISATION),
    byPerson('A.6.2.6', 'AI system operation and monitoring', ORGANISATION),
    {
      ref: 'A.6.2.7',
      title: 'AI system technical documentation',
      drafts: 'partial',
      facts: ['identity'],
      also: ['interfaces'],
      note: 'Identity and interfaces of the model in the evaluation; the rest is left to a person.',
    },
    {
      ref: 'A.6.2.8',
      title: 'AI system recording of event logs',
      status: 'not_addressed',
      note: 'Logs of a system in operation are not what an evaluation records.',
    },
    byPerson(
      'A.7.4',
      'Quality of data for AI systems',
      'How good test or training data is, is not examined.',
    ),
    {
      ref: 'A.7.5',
      title: 'Data provenance',
      drafts: 'partial',
      facts: ['provenance'],
      also: ['benchmark'],
      note: 'Of the results and the test data only; training data is not in this record.',
    },
    {
      ref: 'A.8.2',
      title: 'System documentation and information for users',
      drafts: 'partial',
      facts: ['scope', 'limits'],
      note: 'Limits that users may have to be told; the documentation itself is left to a person.',
    },
    byPerson('A.10.2', 'Allocating responsibilities', ORGANISATION),
    withPlaces(
      byPerson(
        'A.10.3',
        'Suppliers',
        'Model and evaluator may come from suppliers; how they are managed is the organisation’s.',
      ),
      ['claim.json', '/subject'],
      ['protocol.json', '/evaluator'],
    ),
    byPerson('A.10.4', 'Customers', ORGANISATION),
  ],
};
