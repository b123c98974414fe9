import { problemOfFile } from './chosen-file.ts';

const file = (name: string, size: number): File => ({ name, size }) as File;

describe('a file that was chosen', () => {
  it.each([
    ['scan.pdf', 1_000, null],
    ['IMG_1.JPEG', 10 * 1024 * 1024, null],
    ['scan.pdf', 10 * 1024 * 1024 + 1, 'tooLarge'],
    ['film.mp4', 50 * 1024 * 1024, 'tooLarge'],
    ['setup.exe', 1_000, 'kind'],
    ['pdf', 1_000, 'kind'],
    ['scan.pdf', 0, 'empty'],
  ])('should be judged before it is sent: %s of %i bytes', (name, size, problem) => {
    expect(problemOfFile(file(name, size))).toBe(problem);
  });
});
