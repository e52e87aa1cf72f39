import { type FromWorker, type ToWorker } from './worker-protocol.js';
/**
 * Serves episode jobs over a message channel until `close`. Messages are handled strictly one after
 * another: jobs that arrive early wait.
 * @param receive registers the handler of incoming messages
 * @param end called after `close`, or after a failure was reported
 */
export declare function serveEpisodes(send: (message: FromWorker) => void, receive: (handler: (message: ToWorker) => void) => void, end: () => void): void;
