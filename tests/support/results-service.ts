export { ResultsService } from '../../src/testing/results/service.ts';
