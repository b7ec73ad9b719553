// Packaging: sets Electron's fuses in the packed program, before it is signed. electron-builder.yml names this file.
import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * Every fuse of the wire has its value here: with `strictlyRequireAllFuses` an Electron that brings
 * one more cannot be packed before it is decided on. electron-builder's own `electronFuses` knows
 * neither that flag nor the newest fuse, so the setting is a step of its own.
 */
const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** Called by electron-builder once the program lies in its folder, for each system and kind of machine. */
export async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo;
  const name = { linux: packager.executableName, win32: `${productFilename}.exe`, darwin: `${productFilename}.app` }[electronPlatformName];
  await flipFuses(join(appOutDir, name), fuses);
}
