import { expect } from 'chai';
import { readText } from '../../../../server/importers/text/read-text.ts';

const choices = { declined: new Set<string>(), accepted: new Set<string>() };
const read = (text: string) => readText(text, false, choices);

/** Cut at a margin, as old mail programs and text files did: so many characters a line. */
function cut(text: string, width: number): string {
  const characters = [...text];
  const lines = Array.from({ length: Math.ceil(characters.length / width) }, (_, at) =>
    characters.slice(at * width, (at + 1) * width).join(''),
  );
  return lines.join('\n');
}

const first = '三月五日，南城的大桥在洪水中倒塌，两岸的交通完全中断了。';
const second = '市政府当天晚上宣布，修复工作将在两个星期之内开始，而且所有费用由国家承担。';
const speech = '居民们说：“我们等了很久！”';

describe('Chinese and Japanese text with one paragraph a line', () => {
  const texts: [string, readonly string[]][] = [
    ['two paragraphs', [first, second]],
    ['the shorter one last', [second, first]],
    ['three of different lengths', [first, second, speech]],
    ['two of one length', [first, first.replace('三月', '四月')]],
    [
      'speech without a full stop',
      ['「もう橋を渡れないのですか、先生」', '市長はその夜、二週間はかかると答えた。'],
    ],
  ];
  for (const [what, paragraphs] of texts) {
    it(`stays apart: ${what}`, () => {
      const { body, decisions } = read(`关于桥的报道\n\n${paragraphs.join('\n')}\n`);
      expect(body.trim().split('\n\n').slice(1)).to.deep.equal(paragraphs);
      expect(decisions.map(({ kind }) => kind)).to.include('paragraph-breaks');
    });
  }

  it('stays apart below a title without a blank line', () => {
    const { body, metadata } = read(`关于桥的报道\n${first}\n${second}\n${speech}\n`);
    expect(body).to.equal(`# 关于桥的报道\n\n${first}\n\n${second}\n\n${speech}\n`);
    expect(metadata.title).to.equal('关于桥的报道');
  });

  for (const width of [16, 20, 28, 34]) {
    it(`is joined where a margin of ${width} characters cut it`, () => {
      const whole = `${first}${second}${speech}`;
      expect(read(`${cut(whole, width)}\n\n${cut(second + first, width)}\n`).body).to.equal(
        `${whole}\n\n${second}${first}\n`,
      );
    });
  }

  it('is joined where a line of cut text happens to end a sentence', () => {
    const whole = `${second}${first}${second}`;
    const lines = cut(`${whole.slice(2)}`, 17);
    expect(read(`${lines}\n\n${first.slice(0, 17)}\n${first.slice(17)}\n`).body).to.equal(
      `${whole.slice(2)}\n\n${first}\n`,
    );
  });
});

describe('a byline under a title', () => {
  it('is neither part of the title nor of the text, and says who and when', () => {
    for (const gap of ['\n', '\n\n']) {
      const { body, metadata } = read(`关于桥的报道\n作者：王小明  2026年3月5日${gap}${first}\n${second}\n`);
      expect(metadata).to.include({ title: '关于桥的报道', date: '2026-03-05' });
      expect(metadata.creators).to.deep.equal(['王小明']);
      expect(body.split('\n\n').slice(0, 3)).to.deep.equal([
        '# 关于桥的报道',
        '作者：王小明  2026年3月5日',
        first,
      ]);
    }
  });

  it('tells a newspaper from its writer', () => {
    const { metadata } = read(
      'Cây cầu cũ đã sập\nTác giả: Nguyễn Văn A, Báo Tuổi Trẻ, ngày 12/7/2026\n\nSáng nay cây cầu đã sập.\n',
    );
    expect(metadata).to.deep.include({
      title: 'Cây cầu cũ đã sập',
      creators: ['Nguyễn Văn A'],
      publisher: 'Báo Tuổi Trẻ',
      date: '2026-07-12',
    });
  });

  it('is not looked for in the middle of cut lines', () => {
    const { body } = read(
      'The old bridge over the river was drawn by hand and then it was built\nby Ana Mol and her sons, who lived in the lower town for many years after\nthe flood had taken the first bridge.\n',
    );
    expect(body.trim()).to.not.include('\n');
  });
});
