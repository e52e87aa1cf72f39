import type { Installation } from '../foundation/installation.js';
import type { ActionFeatures } from './main.js';
/** The features behind the actions, with the world that an action lives in. */
export declare function actionFeatures(installation: Installation): ActionFeatures;
