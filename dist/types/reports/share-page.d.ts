import type { PublicShare } from '../contracts/share.js';
import { type ShareContent } from './share-page-frame.js';
/** What the page of a share shows. Made of the public share alone, so that it cannot show more than that holds. */
export declare function shareContent(share: PublicShare): ShareContent;
/** What is odd about the date of an approval, as sentences. */
export declare function approvalNotes({ approved_at: approved, protocol, signature }: PublicShare): string[];
