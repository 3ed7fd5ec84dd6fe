import { expect } from 'chai';
import { keyCommand } from '../../../public/src/lib/key-command.ts';

const press = (key: string, held: { shiftKey?: boolean; altKey?: boolean; ctrlKey?: boolean } = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('keyCommand', () => {
  it('knows keys by what they type, and with Shift and Alt', () => {
    expect(keyCommand(press('j'), true)).to.equal('next-sentence');
    expect(keyCommand(press('J', { shiftKey: true }), true)).to.equal('extend-forward');
    expect(keyCommand(press('ArrowDown', { shiftKey: true }), true)).to.equal('extend-forward');
    expect(keyCommand(press('ArrowDown', { altKey: true }), true)).to.equal('next-paragraph');
    expect(keyCommand(press('?', { shiftKey: true }), true)).to.equal('help');
    expect(keyCommand(press('7'), true)).to.equal('kind');
  });

  it('leaves Ctrl and ⌘ to the browser', () => {
    expect(keyCommand(press('c', { ctrlKey: true }), true)).to.equal(undefined);
  });

  it('obeys no key that types a character once they are switched off', () => {
    expect(['j', 't', '?', '/', '1'].map((key) => keyCommand(press(key), false))).to.deep.equal(
      Array.from({ length: 5 }),
    );
    expect(keyCommand(press('ArrowDown'), false)).to.equal('next-sentence');
    expect(keyCommand(press('Enter'), false)).to.equal('tag');
  });
});
