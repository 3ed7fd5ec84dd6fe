const queues = new Map<string, Promise<unknown>>();

/**
 * Runs work on one thing after the work on it that was asked for earlier. A source's files and its record are two writes: two people who save it
 * at once would otherwise leave the files of one beside the record of the other.
 */
export function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = queues.get(key) ?? Promise.resolve();
  const result = before.then(work);
  const settled = result.then(
    () => undefined,
    () => undefined,
  );
  queues.set(key, settled);
  void settled.then(() => queues.get(key) === settled && queues.delete(key));
  return result;
}
