const maxAddressLength = 2_000;

/**
 * The address as a link may carry it, `undefined` when it must not be one. Only web and mail addresses: the whole address is matched, so that
 * no white space, control or mark-up in it can make a browser read another scheme.
 */
export function linkAddress(href: string): string | undefined {
  const address = href.trim();
  if (address.length > maxAddressLength) return undefined;
  return /^(?:https?:\/\/|mailto:)[^\s<>"'`\\\p{Cc}]+$/iu.test(address) ? address : undefined;
}

/** An image's address is only ever linked to, never loaded; mail makes no sense for it. */
export function imageAddress(src: string): string | undefined {
  const address = linkAddress(src);
  return address === undefined || /^mailto:/i.test(address) ? undefined : address;
}

/** What follows the `#` of a link into the same document, `undefined` for any other link. */
export function fragmentOf(href: string): string | undefined {
  const match = /^#([^\s<>"'`\\\p{Cc}]{1,200})$/u.exec(href.trim());
  if (match?.[1] === undefined) return undefined;
  try {
    return decodeURIComponent(match[1]);
  } catch {
    return match[1];
  }
}
