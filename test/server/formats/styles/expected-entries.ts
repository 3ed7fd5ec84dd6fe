import type { BibliographyStyle } from '../../../../server/core/references/bibliography-styles.ts';
import type { WorkName } from './styled-works.ts';

/** How each style sets each work in English. Every line was held against the manual of its style: APA 7, Chicago 17 (chapter 15), MLA 9, the NLM’s examples, GB/T 7714-2015. */
export const expectedEntries: Readonly<Record<BibliographyStyle, Readonly<Record<WorkName, string>>>> = {
  apa: {
    article:
      'Brown, B., &amp; Moss, M. A. (2021). Sea lanes and their discontents. <i>Journal of Straits</i>, <i>3</i>(2), 101–120. https://doi.org/10.1000/xyz123',
    book: 'Adams, C. Q. (2015). <i>The long quarrel</i> (2nd ed.). Harbour Press.',
    chapter:
      'Cole, C. (2015). Maps that argue. In T. H. Duong &amp; F. Eck (Eds.), <i>Drawing lines</i> (pp. 11–40). Harbour Press.',
    'report of an institution':
      'Institute for Sea Matters. (2019). <i>Reefs in figures</i> (Working Paper No. 12).',
    'page without a date':
      'Sea Office. (n.d.). <i>What the tribunal said</i>. Sea Notes. Retrieved November 8, 2022, from https://example.org/tribunal?a=1&amp;b=2',
    news: 'Park, J.-S. (2014, May 4). Ships meet at dawn. <i>The Daily Tide</i>, A3.',
    thesis: 'Quinn, M. (2012). <i>Fishing rights in law</i> [PhD thesis]. University of Somewhere.',
    'Chinese article of four':
      '王小明, 李华, 赵一, &amp; 孙二. (2018). 河口船只研究. 港口论坛, <i>5</i>(1), 12–20.',
    'Vietnamese book': 'Nguyễn, V. H. (2009). <i>Biển và người</i>. Nhà in Sóng.',
    'three authors': 'Fam1, G., Fam2, G., &amp; Fam3, G. (2001). <i>Tides</i>. Harbour Press.',
    'eight authors':
      'Fam1, G., Fam2, G., Fam3, G., Fam4, G., Fam5, G., Fam6, G., Fam7, G., &amp; Fam8, G. (2002). <i>Tides</i>. Harbour Press.',
    'twenty-one authors':
      'Fam1, G., Fam2, G., Fam3, G., Fam4, G., Fam5, G., Fam6, G., Fam7, G., Fam8, G., Fam9, G., Fam10, G., Fam11, G., Fam12, G., Fam13, G., Fam14, G., Fam15, G., Fam16, G., Fam17, G., Fam18, G., Fam19, G., … Fam21, G. (2003). <i>Tides</i>. Harbour Press.',
  },
  chicago: {
    article:
      'Brown, Ben, and Mary Anne Moss. 2021. “Sea Lanes and Their Discontents.” <i>Journal of Straits</i> 3 (2): 101–20. https://doi.org/10.1000/xyz123.',
    book: 'Adams, Carla Q. 2015. <i>The Long Quarrel</i>. 2nd ed. Oxford: Harbour Press.',
    chapter:
      'Cole, Cy. 2015. “Maps That Argue.” In <i>Drawing Lines</i>, edited by Thi Hoa Duong and Fritz Eck, 11–40. Oxford: Harbour Press.',
    'report of an institution':
      'Institute for Sea Matters. 2019. “Reefs in Figures.” Working paper 12. Institute for Sea Matters.',
    'page without a date':
      'Sea Office. n.d. “What the Tribunal Said.” Sea Notes. Accessed November 8, 2022. https://example.org/tribunal?a=1&amp;b=2.',
    news: 'Park, Ji-Soo. 2014. “Ships Meet at Dawn.” <i>The Daily Tide</i>, May 4, 2014.',
    thesis: 'Quinn, Mary. 2012. “Fishing Rights in Law.” PhD thesis, University of Somewhere.',
    'Chinese article of four': '王小明, 李华, 赵一, and 孙二. 2018. “河口船只研究.” 港口论坛 5 (1): 12–20.',
    'Vietnamese book': 'Nguyễn Văn Hùng. 2009. <i>Biển và người</i>. Hà Nội: Nhà in Sóng.',
    'three authors': 'Fam1, Gil, Gil Fam2, and Gil Fam3. 2001. <i>Tides</i>. Harbour Press.',
    'eight authors':
      'Fam1, Gil, Gil Fam2, Gil Fam3, Gil Fam4, Gil Fam5, Gil Fam6, Gil Fam7, and Gil Fam8. 2002. <i>Tides</i>. Harbour Press.',
    'twenty-one authors':
      'Fam1, Gil, Gil Fam2, Gil Fam3, Gil Fam4, Gil Fam5, Gil Fam6, Gil Fam7, et al. 2003. <i>Tides</i>. Harbour Press.',
  },
  mla: {
    article:
      'Brown, Ben, and Mary Anne Moss. “Sea Lanes and Their Discontents.” <i>Journal of Straits</i>, vol. 3, no. 2, 2021, pp. 101–20, https://doi.org/10.1000/xyz123.',
    book: 'Adams, Carla Q. <i>The Long Quarrel</i>. 2nd ed., Harbour Press, 2015.',
    chapter:
      'Cole, Cy. “Maps That Argue.” <i>Drawing Lines</i>, edited by Thi Hoa Duong and Fritz Eck, Harbour Press, 2015, pp. 11–40.',
    'report of an institution':
      'Institute for Sea Matters. <i>Reefs in Figures</i>. Working paper, 12, Institute for Sea Matters, 2019.',
    'page without a date':
      'Sea Office. “What the Tribunal Said.” <i>Sea Notes</i>, https://example.org/tribunal?a=1&amp;b=2. Accessed 8 Nov. 2022.',
    news: 'Park, Ji-Soo. “Ships Meet at Dawn.” <i>The Daily Tide</i>, 4 May 2014, p. A3.',
    thesis: 'Quinn, Mary. <i>Fishing Rights in Law</i>. 2012. University of Somewhere, PhD thesis.',
    'Chinese article of four': '王小明, et al. “河口船只研究.” 港口论坛, vol. 5, no. 1, 2018, pp. 12–20.',
    'Vietnamese book': 'Nguyễn Văn Hùng. <i>Biển và người</i>. Nhà in Sóng, 2009.',
    'three authors': 'Fam1, Gil, et al. <i>Tides</i>. Harbour Press, 2001.',
    'eight authors': 'Fam1, Gil, et al. <i>Tides</i>. Harbour Press, 2002.',
    'twenty-one authors': 'Fam1, Gil, et al. <i>Tides</i>. Harbour Press, 2003.',
  },
  vancouver: {
    article: 'Brown B, Moss MA. Sea lanes and their discontents. Journal of Straits. 2021;3(2):101–20.',
    book: 'Adams CQ. The long quarrel. 2nd ed. Oxford: Harbour Press; 2015.',
    chapter:
      'Cole C. Maps that argue. In: Duong TH, Eck F, editors. Drawing lines. Oxford: Harbour Press; 2015. p. 11–40.',
    'report of an institution':
      'Institute for Sea Matters. Reefs in figures. Institute for Sea Matters; 2019. Report No.: 12.',
    'page without a date':
      'Sea Office. Sea Notes [Internet]. [cited 2022 Nov 8]. What the tribunal said. Available from: https://example.org/tribunal?a=1&amp;b=2',
    news: 'Park JS. Ships meet at dawn. The Daily Tide. 2014 May 4;A3.',
    thesis: 'Quinn M. Fishing rights in law [PhD thesis]. University of Somewhere; 2012.',
    'Chinese article of four': '王小明, 李华, 赵一, 孙二. 河口船只研究. 港口论坛. 2018;5(1):12–20.',
    'Vietnamese book': 'Nguyễn VH. Biển và người. Hà Nội: Nhà in Sóng; 2009.',
    'three authors': 'Fam1 G, Fam2 G, Fam3 G. Tides. Harbour Press; 2001.',
    'eight authors': 'Fam1 G, Fam2 G, Fam3 G, Fam4 G, Fam5 G, Fam6 G, et al. Tides. Harbour Press; 2002.',
    'twenty-one authors':
      'Fam1 G, Fam2 G, Fam3 G, Fam4 G, Fam5 G, Fam6 G, et al. Tides. Harbour Press; 2003.',
  },
  'gb-t-7714': {
    article:
      'BROWN B, MOSS M A. Sea lanes and their discontents[J/OL]. Journal of Straits, 2021, 3(2): 101-120. DOI:10.1000/xyz123.',
    book: 'ADAMS C Q. The long quarrel[M]. 2nd ed. Oxford: Harbour Press, 2015.',
    chapter:
      'COLE C. Maps that argue[M]//DUONG T H, ECK F. Drawing lines. Oxford: Harbour Press, 2015: 11-40.',
    'report of an institution':
      'INSTITUTE FOR SEA MATTERS. Reefs in figures: 12[R]. Institute for Sea Matters, 2019.',
    'page without a date':
      'SEA OFFICE. What the tribunal said[EB/OL]. [2022-11-08]. https://example.org/tribunal?a=1&amp;b=2.',
    news: 'PARK J S. Ships meet at dawn[N]. The Daily Tide, 2014-05-04(A3).',
    thesis: 'QUINN M. Fishing rights in law[D]. University of Somewhere, 2012.',
    'Chinese article of four': '王小明, 李华, 赵一, 等. 河口船只研究[J]. 港口论坛, 2018, 5(1): 12-20.',
    'Vietnamese book': 'NGUYỄN V H. Biển và người[M]. Hà Nội: Nhà in Sóng, 2009.',
    'three authors': 'FAM1 G, FAM2 G, FAM3 G. Tides[M]. Harbour Press, 2001.',
    'eight authors': 'FAM1 G, FAM2 G, FAM3 G, et al. Tides[M]. Harbour Press, 2002.',
    'twenty-one authors': 'FAM1 G, FAM2 G, FAM3 G, et al. Tides[M]. Harbour Press, 2003.',
  },
};
