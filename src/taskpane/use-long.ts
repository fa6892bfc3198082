import { useEffect, useState } from "react";

/** How long something may take before people wonder, in milliseconds. */
const LONG = 3_000;

/** Whether one and the same step has gone on for so long that people wonder. */
export function useLong(step: string): boolean {
  const [longStep, setLongStep] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLongStep(step), LONG);
    return () => {
      clearTimeout(timer);
      setLongStep(null);
    };
  }, [step]);
  return longStep === step;
}
