/** A file that is dropped where no screen wants it would be shown by the browser in place of the pane. */
export function refuseDroppedFiles(page: Pick<Window, "addEventListener">): void {
  for (const type of ["dragover", "drop"]) {
    page.addEventListener(type, (event) => {
      event.preventDefault();
    });
  }
}
