import type { SampleClaim, SampleSource } from '../sample.ts';
import { beijingEssayClaims } from './beijing-essay.ts';
import { galleryLabelsClaims } from './gallery-labels.ts';
import { londonEssayClaims } from './london-essay.ts';
import { seminarPaperClaims } from './seminar-paper.ts';
import { turonColumnClaims } from './turon-column.ts';

/** What the three readers tagged, by source, in the order of the text. */
export const claimsBySource = {
  'london-essay': londonEssayClaims,
  'beijing-essay': beijingEssayClaims,
  'turon-column': turonColumnClaims,
  'seminar-paper': seminarPaperClaims,
  'gallery-labels': galleryLabelsClaims,
} satisfies Record<SampleSource, readonly SampleClaim[]>;
