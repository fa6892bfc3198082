/** @jest-environment jsdom */
import { refuseDroppedFiles } from "../../src/taskpane/dropped-files";

it.each(["dragover", "drop"])("keeps the browser from opening what is dropped somewhere (%s)", (type) => {
  const dropped = (): boolean => document.body.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  expect(dropped()).toBe(true);
  refuseDroppedFiles(window);
  expect(dropped()).toBe(false);
});
