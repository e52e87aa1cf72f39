import type { Importer } from '../importing/contract.ts';
import { lerobot } from './lerobot.ts';

/** Every importer, in the order in which `worldgate audit sources` lists them. */
export const IMPORTERS: readonly Importer[] = [lerobot];
