/**
 * Annexes IV and VIII of Regulation (EU) 2024/1689. Titles are short forms of the text of the Official Journal.
 * No date from which a duty applies stands here: later acts move them.
 */
import { byPerson, type Framework, type RowTemplate, withPlaces } from './rows.ts';

const VERSION = 'Regulation (EU) 2024/1689, as in OJ L of 2024-07-12; later amendments are not tracked';
const SOURCE_URL = 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj';
const RETRIEVED = '2026-11-21';

const OF_THE_PROVIDER = 'A fact about the provider, which no evaluation record holds.';
const OF_THE_DEPLOYER = 'A fact about the deployer, which no evaluation record holds.';
const OF_THE_MARKET = 'Depends on where and how the system is marketed, which no evaluation record holds.';

const SECTION_A: readonly RowTemplate[] = [
  byPerson('A.1', 'Name, address and contact details of the provider', OF_THE_PROVIDER),
  byPerson(
    'A.2',
    'Person who submits the information on behalf of the provider: name, address, contact details',
    OF_THE_PROVIDER,
  ),
  byPerson(
    'A.3',
    'Authorised representative, where applicable: name, address, contact details',
    OF_THE_PROVIDER,
  ),
  {
    ref: 'A.4',
    title: 'Trade name, and any additional unambiguous reference that allows identification and traceability',
    drafts: 'drafted',
    facts: ['identity'],
    note: 'The trade name is the provider’s; the reference is that of the model, not of the whole system.',
  },
  {
    ref: 'A.5',
    title: 'Intended purpose, and the components and functions supported',
    drafts: 'drafted',
    facts: ['capability'],
    also: ['scope'],
    note: 'What was evaluated is not what is intended: a person has to state the intended purpose.',
  },
  {
    ref: 'A.6',
    title: 'Basic and concise description of the information used (data, inputs) and of the operating logic',
    drafts: 'partial',
    facts: ['interfaces'],
    also: ['benchmark'],
    note: 'Operating logic, and data used outside of the evaluation, are not in this record.',
  },
  byPerson('A.7', 'Status: on the market, in service, no longer so, recalled', OF_THE_MARKET),
  byPerson(
    'A.8',
    'Certificate of the notified body, where applicable: type, number, expiry date, body',
    'Issued by a notified body; nothing in this package is a certificate.',
  ),
  byPerson('A.9', 'Scanned copy of that certificate, where applicable', 'Issued by a notified body.'),
  byPerson(
    'A.10',
    'Member States in which the system is on the market, in service or made available',
    OF_THE_MARKET,
  ),
  byPerson(
    'A.11',
    'Copy of the EU declaration of conformity (Article 47)',
    'Drawn up and signed by the provider.',
  ),
  withPlaces(
    byPerson(
      'A.12',
      'Electronic instructions for use (not in the areas of Annex III points 1, 6 and 7)',
      'Written by the provider. The limits that are named here may have to stand in them.',
    ),
    ['evidence.json', '/scope_limits'],
    ['evidence.json', '/not_shown'],
  ),
  byPerson(
    'A.13',
    'URL for additional information (optional)',
    'Where the package is published is not known when it is made.',
  ),
];

const SECTION_B: readonly RowTemplate[] = [
  byPerson('B.1', 'Name, address and contact details of the provider', OF_THE_PROVIDER),
  byPerson(
    'B.2',
    'Person who submits the information on behalf of the provider: name, address, contact details',
    OF_THE_PROVIDER,
  ),
  byPerson(
    'B.3',
    'Authorised representative, where applicable: name, address, contact details',
    OF_THE_PROVIDER,
  ),
  byPerson(
    'B.4',
    'Trade name, and any additional unambiguous reference that allows identification and traceability',
    'The draft of A.4 may serve where section B applies, which the provider judges.',
  ),
  byPerson(
    'B.5',
    'Intended purpose',
    'The draft of A.5 may serve where section B applies, which the provider judges.',
  ),
  byPerson(
    'B.6',
    'Condition or conditions of Article 6(3) under which the system is not considered high-risk',
    'A legal assessment by the provider.',
  ),
  byPerson(
    'B.7',
    'Short summary of the grounds on which the system is not considered high-risk under Article 6(3)',
    'A legal assessment by the provider.',
  ),
  byPerson('B.8', 'Status: on the market, in service, no longer so, recalled', OF_THE_MARKET),
  byPerson(
    'B.9',
    'Member States in which the system is on the market, in service or made available',
    OF_THE_MARKET,
  ),
];

const SECTION_C: readonly RowTemplate[] = [
  byPerson('C.1', 'Name, address and contact details of the deployer', OF_THE_DEPLOYER),
  byPerson(
    'C.2',
    'Person who submits the information on behalf of the deployer: name, address, contact details',
    OF_THE_DEPLOYER,
  ),
  byPerson(
    'C.3',
    'URL of the entry of the system in the EU database by its provider',
    'Exists once the provider has registered the system.',
  ),
  byPerson(
    'C.4',
    'Summary of the findings of the fundamental rights impact assessment (Article 27)',
    'The deployer’s assessment; an evaluation of task success does not touch it.',
  ),
  byPerson(
    'C.5',
    'Summary of the data protection impact assessment (Article 26(8)), where applicable',
    'The deployer’s assessment; an evaluation of task success does not touch it.',
  ),
];

export const EU_AI_ACT_ANNEX_8: Framework = {
  framework: 'eu-ai-act-annex8',
  title: 'EU AI Act, Annex VIII: information to be submitted upon registration of high-risk AI systems',
  version: VERSION,
  sourceUrl: SOURCE_URL,
  retrieved: RETRIEVED,
  rows: [...SECTION_A, ...SECTION_B, ...SECTION_C],
};

export const EU_AI_ACT_ANNEX_4: Framework = {
  framework: 'eu-ai-act-annex4',
  title: 'EU AI Act, Annex IV: technical documentation (Article 11(1))',
  version: VERSION,
  sourceUrl: SOURCE_URL,
  retrieved: RETRIEVED,
  rows: [
    {
      ref: '1',
      title: 'General description of the AI system',
      drafts: 'partial',
      facts: ['identity', 'capability'],
      note: 'Provider, intended purpose, hardware, form of delivery and user interface are not in this record.',
    },
    byPerson(
      '2',
      'Elements of the AI system and of the process for its development',
      'The points (a) to (h) follow.',
    ),
    byPerson(
      '2(a)',
      'Methods and steps of development, with pre-trained systems and tools of third parties',
      'Development is not in an evaluation record.',
    ),
    byPerson(
      '2(b)',
      'Design specifications: general logic, key design choices, assumptions, what is optimised for',
      'Design is not in an evaluation record.',
    ),
    byPerson(
      '2(c)',
      'System architecture, and computational resources to develop, train, test and validate',
      'Architecture is not in an evaluation record.',
    ),
    byPerson(
      '2(d)',
      'Data requirements: training methodologies and data sets, provenance, labelling, cleaning',
      'Training data is not in an evaluation record; test data stands under 2(g).',
    ),
    byPerson('2(e)', 'Assessment of the human oversight measures (Article 14)', 'An assessment by people.'),
    byPerson(
      '2(f)',
      'Pre-determined changes to the system and its performance, where applicable',
      'A plan of the provider.',
    ),
    {
      ref: '2(g)',
      title:
        'Validation and testing procedures: test data, metrics, test logs and reports dated and signed by the responsible persons',
      drafts: 'partial',
      facts: ['procedure', 'benchmark', 'rule', 'result', 'coverage'],
      also: ['frozenPlan', 'provenance'],
      note: 'The responsible persons still have to date and sign; robustness and discriminatory impacts are not covered.',
    },
    byPerson(
      '2(h)',
      'Cybersecurity measures',
      'Digests and a signature protect this record, not the system.',
    ),
    {
      ref: '3',
      title:
        'Monitoring, functioning and control: capabilities and limitations, expected accuracy, foreseeable unintended outcomes',
      drafts: 'partial',
      facts: ['result', 'scope', 'limits'],
      also: ['failures'],
      note: 'Sources of risk, human oversight and specifications of input data are left to a person.',
    },
    withPlaces(
      byPerson(
        '4',
        'Appropriateness of the performance metrics',
        'Why these metrics fit this system is the provider’s to argue; the tool supplies nothing for it.',
      ),
      ['claim.json', '/expected_metrics'],
    ),
    byPerson('5', 'Risk management system (Article 9)', 'A process of the provider.'),
    byPerson(
      '6',
      'Relevant changes made by the provider through the lifecycle',
      'A package is about one state of the model; two packages can be compared.',
    ),
    byPerson(
      '7',
      'Harmonised standards applied in full or in part, or other solutions adopted',
      'A list of the provider.',
    ),
    byPerson('8', 'Copy of the EU declaration of conformity (Article 47)', 'Drawn up by the provider.'),
    withPlaces(
      byPerson(
        '9',
        'System to evaluate performance after placing on the market, with the plan of Article 72(3)',
        'A plan of the provider; the thresholds that are named here may serve as its triggers.',
      ),
      ['claim.json', '/expected_metrics'],
    ),
  ],
};
