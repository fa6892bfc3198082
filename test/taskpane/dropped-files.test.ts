import { refuseDroppedFiles } from "../../src/taskpane/dropped-files";

it.each(["dragover", "drop"])("keeps the browser from opening what is dropped somewhere (%s)", (type) => {
  const page = new EventTarget();
  const dropped = (): boolean => page.dispatchEvent(new Event(type, { cancelable: true }));
  expect(dropped()).toBe(true);
  refuseDroppedFiles(page as Window);
  expect(dropped()).toBe(false);
});
