/** Accents by their command, as the combining mark that Unicode puts behind the letter. */
export const accents: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['h', '\u0309'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['U', '\u030e'],
  ['G', '\u030f'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['textcommabelow', '\u0326'],
  ['b', '\u0331'],
  ['t', '\u0361'],
]);

const greek = [
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ',
  'varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω',
];
const letters = [
  'ss ß SS ẞ ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ',
  'ohorn ơ OHORN Ơ uhorn ư UHORN Ư abreve ă ABREVE Ă acircumflex â ACIRCUMFLEX Â ecircumflex ê ECIRCUMFLEX Ê ocircumflex ô OCIRCUMFLEX Ô textschwa ə',
];
const signs = [
  'textendash – textemdash — ldots … dots … textellipsis … S § P ¶ copyright © textcopyright © textregistered ® texttrademark ™ pounds £ textsterling £',
  'euro € texteuro € textyen ¥ textcent ¢ textdegree ° degree ° textasciitilde ~ textasciicircum ^ textasciigrave ` textbackslash \\ textbraceleft {',
  'textbraceright } lbrace { rbrace } textbar | textless < textgreater > textunderscore _ textdollar $ textpercent % textquotesingle \' textquotedbl "',
  'textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” lq ‘ rq ’ glqq „ grqq “ glq ‚ grq ‘ flqq « frqq » guillemotleft « guillemotright »',
  'guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright › quotedblbase „ quotesinglbase ‚ textexclamdown ¡ textquestiondown ¿ slash /',
  'textbullet • bullet • cdot · textperiodcentered · textonehalf ½ textonequarter ¼ dag † textdagger † ddag ‡ textnumero № textordfeminine ª',
  'textordmasculine º times × texttimes × pm ± div ÷ infty ∞ le ≤ leq ≤ ge ≥ geq ≥ neq ≠ ne ≠ approx ≈ sim ∼ equiv ≡ to → rightarrow → leftarrow ←',
  'leftrightarrow ↔ Rightarrow ⇒ sum ∑ prod ∏ int ∫ sqrt √ partial ∂ nabla ∇ in ∈ subset ⊂ cup ∪ cap ∩ forall ∀ exists ∃ emptyset ∅ prime ′ circ ° ell ℓ',
  'hbar ℏ Re ℜ Im ℑ star ⋆ ast ∗ TeX TeX LaTeX LaTeX BibTeX BibTeX lvert | rvert | mid |',
];

/** Letters and signs by the name of their command. */
export const namedSigns: ReadonlyMap<string, string> = new Map(
  [...greek, ...letters, ...signs].flatMap((line) => {
    const words = line.split(' ');
    return words.flatMap((name, at): [string, string][] =>
      at % 2 === 0 ? [[name, words[at + 1] ?? '']] : [],
    );
  }),
);

/** Commands that set their argument in another face or size, or nothing at all: the argument is text. */
export const faces: ReadonlySet<string> = new Set(
  [
    'emph textit textbf texttt textsc textsf textrm textsl textmd textup textnormal text em it bf tt sc sf rm sl itshape bfseries scshape upshape normalfont',
    'mathrm mathit mathbf mathcal mathbb mathsf ensuremath mbox hbox url path nolinkurl enquote textquote uppercase lowercase MakeUppercase MakeLowercase',
    'underline uline bibstring relax protect small large footnotesize scriptsize tiny normalsize',
    'left right bigl bigr displaystyle textstyle bibnamefont bibfnamefont natexlab nocase NoCaseChange ignorespaces allowbreak linebreak leavevmode',
    'bibtitle unskip xspace penalty sloppy textlatin textgreek textcyr textcyrillic textcjk CJKfamily begingroup endgroup sl nobreak',
  ].flatMap((names) => names.split(' ')),
);

/** Commands whose first argument is for the machine: an address behind a text, a key for sorting, a width. */
export const withoutArgument: ReadonlySet<string> = new Set(
  'href noopsort SortNoop sortnoop label phantom hspace vspace color textcolor foreignlanguage selectlanguage bibinfo cite citep citet ref footnote index'.split(
    ' ',
  ),
);

const raisedFrom = '0123456789+-=()n';
const raisedTo = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ';
const loweredFrom = '0123456789+-=()';
const loweredTo = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';
/** Raised and lowered characters, of those that Unicode has. */
export const raised: ReadonlyMap<string, string> = pairs(raisedFrom, raisedTo);
export const lowered: ReadonlyMap<string, string> = pairs(loweredFrom, loweredTo);

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const others = Array.from(to);
  return new Map(Array.from(from, (character, at): [string, string] => [character, others[at] ?? character]));
}
