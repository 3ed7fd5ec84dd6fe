import { type Claim, type ClaimPatch, claimPatchSchema } from '../../core/claim.ts';
import { type Parsed, parseFields, typed } from './parsed.ts';

const names = ['kind', 'who', 'name', 'framing', 'manner', 'certainty', 'tags', 'note'] as const;
/** The claim form as it was typed. Tags stand in one field, with commas between them. */
export type ClaimDraft = Readonly<Record<(typeof names)[number], string>>;

export function claimDraft({ kind, voice, certainty, tags, note }: Claim): ClaimDraft {
  return { kind, ...voice, certainty, tags: tags.join(', '), note };
}

/** What the form leaves out stays as it was before. */
export function readClaimDraft(form: URLSearchParams, before: ClaimDraft): ClaimDraft {
  return {
    kind: typed(form, 'kind', before.kind),
    who: typed(form, 'who', before.who),
    name: typed(form, 'name', before.name),
    framing: typed(form, 'framing', before.framing),
    manner: typed(form, 'manner', before.manner),
    certainty: typed(form, 'certainty', before.certainty),
    tags: typed(form, 'tags', before.tags),
    note: typed(form, 'note', before.note),
  };
}

/** Name and framing belong to another voice than the author's; they are dropped when the author speaks. */
export function parseClaimDraft(draft: ClaimDraft): Parsed<ClaimPatch> {
  const { kind, who, name, framing, manner, certainty, tags, note } = draft;
  const voice = who === 'author' ? { who, name: '', framing: '', manner } : { who, name, framing, manner };
  return parseFields(claimPatchSchema, { kind, voice, certainty, tags: splitTags(tags), note }, fieldOf);
}

/** Commas of any keyboard part tags. */
export function splitTags(tags: string): string[] {
  return tags
    .split(/[,，、\n]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

/** `voice.name` was typed in `name`, `tags.3` in `tags`. */
function fieldOf(path: string): string {
  const parts = path.split('.');
  return (parts[0] === 'voice' ? parts[1] : parts[0]) ?? '';
}
