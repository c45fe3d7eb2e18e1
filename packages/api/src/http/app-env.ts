/** What a request carries through the application. */
export interface AppEnv {
  Variables: { requestId: string };
}
