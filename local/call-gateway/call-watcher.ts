/** The AWS services that functions call, by the name that requests to them are signed for. */
export const awsServices = ['dynamodb', 'sqs', 'sns', 'states', 'ses', 'secretsmanager'] as const;
export type AwsService = (typeof awsServices)[number];

/** One request of a function to AWS. The SDK's retries are requests of their own. */
export interface AwsCall {
  /** The function's physical name, by its access key. */
  readonly functionName: string | undefined;
  readonly service: AwsService;
  /** The API's operation, such as `TransactWriteItems`. */
  readonly action: string;
  /** The parsed request. */
  readonly input: unknown;
}

export interface AnsweredCall extends AwsCall {
  readonly status: number;
  /** The parsed reply; text where the service does not answer in JSON (SNS). */
  readonly output: unknown;
}

/** What the function gets instead of the service's reply. */
export type Disturbance =
  | { readonly kind: 'error'; readonly status: number; readonly code: string; readonly members?: Readonly<Record<string, unknown>> }
  /** The connection breaks. */
  | { readonly kind: 'hangUp' }
  /** Nothing, until the function gives up. */
  | { readonly kind: 'silence' };

/** Now, or when the watcher lets the call go on. */
type Eventually<T> = T | Promise<T>;

/** Sees every call of every function, and may disturb it, or hold it up. */
export interface CallWatcher {
  /** Asked before the service is: a disturbance here means that the call never reaches it. */
  before?(call: AwsCall): Eventually<Disturbance | undefined>;
  /** Asked when the service has done its work: a disturbance here means that its reply is lost. */
  after?(call: AnsweredCall): Eventually<Disturbance | undefined>;
}
