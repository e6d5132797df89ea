/** A browser on a busy machine may stall once. The walk is tried again, and the first failure is printed, never hidden. */
jest.retryTimes(1, { logErrorsBeforeRetry: true })
