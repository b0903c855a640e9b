import type { Card } from '../model/document.js';
import { SENTIMENT_CARD, THEMES_CARD, TOPICS_CARD } from './comments/cards.js';
import { DRIVERS_CARD } from './drivers/card.js';
import { METRICS } from './index.js';
import { MARGIN_CARD } from './margin.js';
import { PLAN_CARD } from './plan.js';
import { POWER_CARD } from './power.js';
import { SAMPLE_SIZE_CARD } from './sample-size.js';

/** Cards of the analyses that plan, from which `explain` and the docs derive too. */
export const PLANNING_CARDS: Card[] = [SAMPLE_SIZE_CARD, MARGIN_CARD, POWER_CARD, PLAN_CARD];

/** Cards of the analyses that look for reasons. */
export const ANALYSIS_CARDS: Card[] = [DRIVERS_CARD, SENTIMENT_CARD, TOPICS_CARD, THEMES_CARD];

/** Everything that can be explained. */
export const CARDS: Card[] = [...METRICS.map((metric) => metric.card), ...ANALYSIS_CARDS, ...PLANNING_CARDS];
