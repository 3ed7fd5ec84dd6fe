import type { MarkedToken, Token, Tokens } from 'marked';
import { imageAddress } from './address.ts';
import { decodeEntities } from './entities.ts';
import { htmlTokens, isUnreadable } from './html-tokens.ts';
import {
  addNode,
  addText,
  closeTag,
  finishInline,
  type InlineBuilder,
  inlineBuilder,
  openTag,
} from './inline-builder.ts';
import type { InlineNode, MarkTag } from './nodes.ts';

const tokenTypes = new Set<string>([
  'blockquote',
  'br',
  'checkbox',
  'code',
  'codespan',
  'def',
  'del',
  'em',
  'escape',
  'heading',
  'hr',
  'html',
  'image',
  'link',
  'list',
  'list_item',
  'paragraph',
  'space',
  'strong',
  'table',
  'text',
] satisfies MarkedToken['type'][]);

/** Tells marked's own tokens from those of extensions, which could be anything; we use none. */
export function isMarkedToken(token: Token): token is MarkedToken {
  return tokenTypes.has(token.type);
}

/** Marked's inline tokens as our nodes. Raw tags are read for what they mean; their attributes are never looked at. */
export function readInline(tokens: readonly Token[], noteLabels: ReadonlySet<string>): readonly InlineNode[] {
  const builder = inlineBuilder(noteLabels);
  let skipUntil = '';
  for (const token of tokens) {
    if (!isMarkedToken(token)) continue;
    if (token.type === 'html') {
      skipUntil = readTag(token.raw, builder, skipUntil);
    } else if (skipUntil === '') {
      readToken(token, builder, noteLabels);
    }
  }
  return finishInline(builder);
}

/** Returns the name of the unreadable element that is open after the tag, empty when there is none. */
function readTag(raw: string, builder: InlineBuilder, skipUntil: string): string {
  let skipping = skipUntil;
  for (const token of htmlTokens(raw)) {
    if (token.kind === 'text') {
      if (skipping === '') addText(builder, token.text);
    } else if (skipping !== '') {
      if (token.kind === 'close' && token.name === skipping) skipping = '';
    } else if (token.name === 'br') addNode(builder, { kind: 'break' });
    else if (token.kind === 'close') closeTag(builder, token.name);
    else if (isUnreadable(token.name)) skipping = token.name;
    else openTag(builder, token.name);
  }
  return skipping;
}

const markOf = { em: 'em', strong: 'strong', del: 'del' } as const satisfies Record<string, MarkTag>;

function readToken(token: MarkedToken, builder: InlineBuilder, noteLabels: ReadonlySet<string>): void {
  switch (token.type) {
    case 'em':
    case 'strong':
    case 'del':
      addNode(builder, {
        kind: 'mark',
        tag: markOf[token.type],
        children: readInline(token.tokens, noteLabels),
      });
      break;
    case 'codespan':
      addNode(builder, { kind: 'mark', tag: 'code', children: [{ kind: 'text', text: token.text }] });
      break;
    case 'br':
      addNode(builder, { kind: 'break' });
      break;
    case 'escape':
      addNode(builder, { kind: 'text', text: token.text });
      break;
    case 'link':
      readLink(token, builder, noteLabels);
      break;
    case 'image':
      readImage(token, builder);
      break;
    case 'checkbox':
      return;
    default:
      addText(builder, decodeEntities(token.raw));
  }
}

function readLink(token: Tokens.Link, builder: InlineBuilder, noteLabels: ReadonlySet<string>): void {
  const children: readonly InlineNode[] =
    token.autolink === true ? [{ kind: 'text', text: token.text }] : readInline(token.tokens, noteLabels);
  const href = token.autolink === true ? token.href : decodeEntities(token.href);
  addNode(builder, { kind: 'link', href, children });
}

function readImage(token: Tokens.Image, builder: InlineBuilder): void {
  const alt = decodeEntities(token.text.trim() === '' ? (token.title ?? '') : token.text);
  if (alt.trim() !== '')
    addNode(builder, { kind: 'image', href: imageAddress(decodeEntities(token.href)), alt });
}
