/** Counts the seconds that all threads of this process are at work from now on: what else the machine does is not in them. */
export function processorSeconds(): () => number {
  const began = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1e6;
  };
}
