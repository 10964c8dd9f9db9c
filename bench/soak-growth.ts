/** Memory that the process holds, in MB, after so many minutes and requests. */
export interface Sample {
  readonly minute: number
  readonly memoryMb: number
  readonly requests: number
}

/** Growth in MB a minute: the slope of the least squares line. NaN for fewer than two samples. */
export function growthMbAMinute(samples: readonly Sample[]): number {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length
  const [minute, memory] = [mean(samples.map((each) => each.minute)), mean(samples.map((each) => each.memoryMb))]
  const covariance = samples.reduce((sum, each) => sum + (each.minute - minute) * (each.memoryMb - memory), 0)
  return covariance / samples.reduce((sum, each) => sum + (each.minute - minute) ** 2, 0)
}
