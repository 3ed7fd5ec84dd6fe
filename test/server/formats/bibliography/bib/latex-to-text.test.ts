import { expect } from 'chai';
import fc from 'fast-check';
import { latexToText } from '../../../../../server/formats/bibliography/bib/latex-to-text.ts';
import { textToLatex, titleToLatex } from '../../../../../server/formats/bibliography/bib/text-to-latex.ts';

describe('LaTeX as text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['{\\"o}\\"{o}\\" o\\"o', 'öööö'],
    ["{\\'\\i}\\'{\\i}\\'{i}\\v{\\j}", 'íííǰ'],
    ['\\v{s}\\v s\\c{c}\\c c\\H{o}\\k{a}\\r{a}\\u{g}\\d{u}\\.z\\=u', 'ššççőąåğụżū'],
    ['\\~{\\^e}{\\~\\^e}\\h{\\^o}\\d{\\^{a}}', 'ễễổậ'],
    ['\\aa\\AA{} \\o \\O{}\\l{}\\ss \\AE{}\\oe', 'åÅ øØłßÆœ'],
    ['Stra{\\ss}e, \\ss x', 'Straße, ßx'],
    ['a--b---c -{}- d', 'a–b—c -- d'],
    ["``a'' `b' \\enquote{c} ?`d? !`e!", "“a” ‘b' c ¿d? ¡e!"],
    ['100\\% \\& \\$5 \\#1 a\\_b \\{x\\}', '100% & $5 #1 a_b {x}'],
    ['\\textit{a} {\\em b} \\textbf{{c}} {\\bfseries d}', 'a b c d'],
    ['$n$ and $\\alpha_{12}^{-3}$ and $x^{ab}$', 'n and α₁₂⁻³ and xab'],
    ['19\\textsuperscript{th}, CO\\textsubscript{2}', '19th, CO₂'],
    ['\\href{https://example.org}{here} {\\noopsort{b}a}', 'here a'],
    ['a\\\\ b \\par c \\newline{}d', 'a\nb \n\nc \nd'],
    ['a   b\n\tc\\ d~e', 'a b c d\u00a0e'],
    ["O'Brien and {UNESCO}", "O'Brien and UNESCO"],
    ['\\', ''],
    ["\\'", ''],
    ['\\textasciitilde{}\\textbackslash{}\\textbraceleft{}', '~\\{'],
  ];
  for (const [latex, text] of cases)
    it(`reads ${JSON.stringify(latex)}`, () => expect(latexToText(latex).text).to.equal(text));

  it('names the commands that it does not know', () => {
    expect(latexToText('\\frobnicate{a} \\emph{b}')).to.deep.equal({ text: 'a b', unknown: ['frobnicate'] });
  });

  it('reads back what it writes, and keeps braces even', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .map((value) => value.replace(/[\s\p{Cc}]+/gu, ' ').normalize('NFC'));
    const signs = fc.string({ unit: fc.constantFrom(...'\\{}$&%#_^~`\'"-–—?! aÉ') });
    fc.assert(
      fc.property(fc.oneof(text, signs), (value) => {
        const title = value.replace(/ +/g, ' ').trim();
        for (const [latex, back] of [
          [textToLatex(value), value],
          [titleToLatex(title), title],
        ] as const) {
          expect(latexToText(latex).text).to.equal(back);
          expect(latex.split('{').length).to.equal(latex.split('}').length);
        }
      }),
    );
  });

  it('protects the capitals of a title behind its first letter', () => {
    expect(titleToLatex('The NATO of Đông Hà')).to.equal('The {NATO} of {Đông} {Hà}');
    expect(titleToLatex('In Hanoi, a “Quiet” sea: Why?')).to.equal('In {Hanoi}, a “{Quiet}” sea: {Why}?');
  });
});
