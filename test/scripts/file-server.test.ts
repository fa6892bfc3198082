import { connect } from "node:net";
import { serveFiles, type FileServer } from "../../scripts/browser/file-server";

let server: FileServer;

beforeAll(async () => {
  server = await serveFiles((path) => (FILES.has(path) ? Buffer.from(path) : null));
});

afterAll(() => server.close());

const FILES = new Set(["/index.html", "/folder/index.html", "/b.html", "/a b.js", "/secret.txt"]);

describe("serveFiles(find)", () => {
  it.each([
    ["/", "/index.html"],
    ["/folder/", "/folder/index.html"],
    ["/a/../b.html?x=1", "/b.html"],
    ["/a%20b.js", "/a b.js"],
  ])("finds %s as %s", async (address, file) => {
    expect(await raw(address)).toMatch(new RegExp(`^HTTP/1.1 200 [^]*\r\n${file}\r\n`));
  });

  it.each(["/%", "/..%5Cb.html", "/\\b.html%5C"])("refuses %s, and goes on", async (address) => {
    expect(await raw(address)).toMatch(/^HTTP\/1.1 (400|404) /);
    expect(await raw("/")).toMatch(/^HTTP\/1.1 200 /);
  });

  it("has nothing of a kind that it does not know", async () => {
    expect(await raw("/b.exe")).toMatch(/^HTTP\/1.1 404 /);
  });
});

/** Asks for exactly this path; a browser would put it in order first. */
function raw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), "localhost", () => {
      socket.end(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    let answer = "";
    socket.on("data", (data) => (answer += data.toString()));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}
