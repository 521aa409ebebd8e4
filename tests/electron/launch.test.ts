import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LaunchProject } from '../support/launchProject.ts';

describe('the commands', () => {
  test('beside passes its arguments on and prints nothing of its own', () => {
    const project = new LaunchProject();
    const { status, stdout, stderr } = project.launch(['beside', 'print', 'a visit.json']);
    expect(JSON.parse(stdout)).toEqual({ args: ['print', 'a visit.json'], cwd: project.folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('test runs the tests, and demo ends with the exit code of the demo', () => {
    const project = new LaunchProject();
    expect(project.launch(['test'])).toEqual({ status: 0, stdout: 'the tests\n', stderr: '' });
    expect(project.launch(['demo'])).toEqual({ status: 3, stdout: 'the demo\n', stderr: '' });
  });

  test('an unknown command is refused with the names of the known ones', () => {
    const { status, stderr } = new LaunchProject().launch(['dance']);
    expect(status).toBe(1);
    expect(stderr).toContain('start, test, demo, bench, beside');
  });

  test('a request to stop ends the program and then the launcher', async () => {
    const project = new LaunchProject();
    project.write('electron/cli.ts', "console.log('ready');\nsetTimeout(() => {}, 60_000);");
    const launcher = spawn(process.execPath, [project.at('electron/launch.mjs'), 'beside']);
    await once(launcher.stdout, 'data');
    launcher.kill('SIGTERM');
    // The output closes when no process holds it any more.
    const [code] = await once(launcher, 'close');
    expect(code).toBe(128 + 15);
  });
});

describe('which Node', () => {
  const asNode20 = [
    '--import',
    `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})`,
  ];

  test('one that is too old, with no other to be had, ends with a sentence', () => {
    const { status, stdout, stderr } = new LaunchProject().launch(['test'], { nodeArgs: asNode20 });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      'Beside needs Node 24; this is Node 20.20.2. Please install Node 24 and try again.\n',
    );
  });

  test('one that is too old hands over to the one that the lock installed', () => {
    const project = new LaunchProject();
    const system = process.platform === 'win32' ? 'win' : process.platform;
    const program = process.platform === 'win32' ? 'node.exe' : 'node';
    const locked = project.at(`node_modules/node-${system}-${process.arch}/bin/${program}`);
    mkdirSync(dirname(locked), { recursive: true });
    symlinkSync(process.execPath, locked);
    expect(project.launch(['test'], { nodeArgs: asNode20 })).toEqual({
      status: 0,
      stdout: 'the tests\n',
      stderr: '',
    });
  });
});

describe('the packages', () => {
  const packages = { 'node_modules/react': { version: '19.3.1' } };
  /** Stands in for npm: says which Node ran it with what, warns as npm does, and leaves what npm leaves. */
  const npm = `
    import { writeFileSync } from 'node:fs';
    writeFileSync('npm-was-run', JSON.stringify([process.execPath, process.argv.slice(2)]));
    console.error('npm warn EBADENGINE Unsupported engine');
    console.log('added 1 package');
    writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: ${JSON.stringify(packages)} }));`;

  function projectToInstall(): LaunchProject {
    const project = new LaunchProject();
    project.lock('package-lock.json', { '': { version: '1.0.0' }, ...packages });
    project.write('npm-cli.js', npm);
    return project;
  }

  test('are installed from the lock when it names one that is not there, and only then', () => {
    const project = projectToInstall();
    const env = { npm_execpath: project.at('npm-cli.js') };
    const { status, stdout, stderr } = project.launch(['test'], { env });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'the tests\n' });
    expect(stderr).toContain('added 1 package');
    expect(stderr).not.toContain('EBADENGINE');
    expect(JSON.parse(readFileSync(project.at('npm-was-run'), 'utf8'))[1]).toContain('ci');
    expect(project.launch(['test'], { env }).stderr).toBe('');
  });

  test('are installed anew when the lock names another version', () => {
    const project = projectToInstall();
    project.lock('node_modules/.package-lock.json', { 'node_modules/react': { version: '19.0.0' } });
    const { stderr } = project.launch(['test'], { env: { npm_execpath: project.at('npm-cli.js') } });
    expect(stderr).toContain('added 1 package');
  });

  test('are asked for in a sentence when npm did not start the launcher', () => {
    const { status, stdout, stderr } = projectToInstall().launch(['test']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe('The packages are not installed. Please run "npm ci" and try again.\n');
  });

  test('that could not be installed end with a sentence', () => {
    const project = projectToInstall();
    project.write('npm-cli.js', "console.error('no network');\nprocess.exit(1);");
    const { status, stderr } = project.launch(['test'], { env: { npm_execpath: project.at('npm-cli.js') } });
    expect(status).toBe(1);
    expect(stderr).toContain('no network');
    expect(stderr).toContain('The packages could not be installed');
  });

  test('are never installed by a Node that stands among them: npm would delete it', () => {
    const project = projectToInstall();
    const node = project.at('node_modules/node');
    copyFileSync(process.execPath, node, constants.COPYFILE_FICLONE);
    const npm_execpath = project.at('npm-cli.js');
    expect(project.launch(['test'], { node, env: { npm_execpath } }).stderr).toContain('in a new terminal');

    const env = { npm_execpath, npm_node_execpath: process.execPath };
    expect(project.launch(['test'], { node, env }).status).toBe(0);
    expect(JSON.parse(readFileSync(project.at('npm-was-run'), 'utf8'))[0]).toBe(process.execPath);
  });
});
