import { readFile } from 'node:fs/promises';

/** The field of `/proc/<pid>/stat` that says when the process started, counted after the name's closing bracket (see proc(5): field 22). */
const startField = 19;

/** When a process started, in ticks since the machine did; `undefined` where there is no such process or no `/proc`. */
export async function startOfProcess(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The name may hold spaces and brackets itself.
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[startField];
}
