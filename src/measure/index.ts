import type { Metric } from './metric.js';
import { ces } from './metrics/ces.js';
import { csat } from './metrics/csat.js';
import { mean } from './metrics/mean.js';
import { nps } from './metrics/nps.js';
import { topBox } from './metrics/top-box.js';

/** Every metric. Commands, help, `explain`, docs and the output schema derive from this list. */
export const METRICS: Metric[] = [nps, csat, ces, topBox, mean];
