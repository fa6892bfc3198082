import { useCallback, useEffect, useRef, type RefCallback } from "react";

/** For what opens something in its own place: gives the focus back to it when that has closed again. */
export function useReturnFocus(isOpen: boolean): RefCallback<HTMLElement> {
  const opener = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return useCallback((element) => {
    opener.current = element;
  }, []);
}
