import { ServiceError } from './service-error.ts';

/** Writes and reads the ARNs of one account and region. */
export interface ArnFormat {
  readonly region: string;
  machine(name: string): string;
  execution(machineName: string, name: string): string;
  /** The ARN of a function given by name or any form of ARN. */
  functionArn(name: string): string;
  /** The machine's name. Throws ServiceError('InvalidArn'). */
  readMachine(arn: string): string;
  /** The names of machine and execution. Throws ServiceError('InvalidArn'). */
  readExecution(arn: string): { machineName: string; name: string };
}

export function createArnFormat(region: string, accountId: string): ArnFormat {
  const prefix = `arn:aws:states:${region}:${accountId}`;
  const machine = new RegExp(`^${prefix}:stateMachine:(?<machine>[^:]{1,80})$`);
  const execution = new RegExp(`^${prefix}:execution:(?<machine>[^:]{1,80}):(?<name>[^:]{1,80})$`);
  const read = (pattern: RegExp, arn: string) => {
    const groups = pattern.exec(arn)?.groups;
    if (groups === undefined) throw new ServiceError('InvalidArn', 'Invalid Arn: not an ARN of this account and region');
    return groups;
  };
  return {
    region,
    machine: (name) => `${prefix}:stateMachine:${name}`,
    execution: (machineName, name) => `${prefix}:execution:${machineName}:${name}`,
    functionArn(name) {
      if (name.startsWith('arn:')) return name;
      const plain = name.replace(/^(\d{12}:)?function:/, '');
      return `arn:aws:lambda:${region}:${accountId}:function:${plain}`;
    },
    readMachine: (arn) => read(machine, arn)['machine'] ?? '',
    readExecution(arn) {
      const groups = read(execution, arn);
      return { machineName: groups['machine'] ?? '', name: groups['name'] ?? '' };
    },
  };
}
