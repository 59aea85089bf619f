import { browser } from "./browser/index.ts";
import { classNames } from "./class-names.ts";
import { computing, decorating } from "./computing.ts";
import { conventions } from "./conventions.ts";
import { dataFetching } from "./data-fetching.ts";
import { expoRouter } from "./expo-router/index.ts";
import { higherOrder } from "./higher-order.ts";
import { icons } from "./icons.ts";
import { antDesign, antIcons } from "./kits/ant-design/index.ts";
import { bootstrap } from "./kits/bootstrap.ts";
import { reactModal } from "./kits/react-modal.ts";
import { chakra } from "./kits/chakra/index.ts";
import { mantine } from "./kits/mantine/index.ts";
import { material } from "./kits/material.ts";
import { nest } from "./nest.ts";
import { nodeHttp } from "./node-http.ts";
import { nodePath } from "./node-path.ts";
import { immer } from "./immer.ts";
import { mediaQueries } from "./media-queries.ts";
import { motion } from "./motion.ts";
import { next } from "./next/index.ts";
import { radix } from "./kits/radix.ts";
import { overlays } from "./overlays.ts";
import { formik } from "./forms/formik.ts";
import { reactHookForm } from "./forms/react-hook-form.ts";
import { schemas } from "./forms/schemas.ts";
import { tanstackForm } from "./forms/tanstack-form.ts";
import { reactNative } from "./react-native/index.ts";
import { nativeLibraries } from "./react-native/libraries.ts";
import { storage } from "./react-native/storage.ts";
import { reactNavigation } from "./react-navigation/index.ts";
import { reactRouter } from "./react-router/index.ts";
import { react } from "./react/index.ts";
import { redux } from "./redux/index.ts";
import { reduxPersist } from "./redux/persist.ts";
import { axios } from "./axios.ts";
import { servers } from "./servers/index.ts";
import { ahooks } from "./stand-ins/ahooks.ts";
import { constate, contextSelector, unstated } from "./stand-ins/contexts.ts";
import { hooksOfMantine } from "./stand-ins/hooks-of-mantine.ts";
import { idbKeyval, localForage } from "./stand-ins/databases.ts";
import { cookies, themes } from "./stand-ins/kept-by-browser.ts";
import { reactUse } from "./stand-ins/react-use.ts";
import { debounced, storedState, useHooks } from "./stand-ins/small-hooks.ts";
import { tanstackQuery } from "./stand-ins/tanstack-query/index.ts";
import { tanstackTable } from "./stand-ins/tanstack-table.ts";
import { usehooksTs } from "./stand-ins/usehooks-ts.ts";
import { draggableLists, dndKit } from "./stand-ins/drag-and-drop.ts";
import { jotai } from "./stand-ins/jotai.ts";
import { helpers } from "./stand-ins/helpers.ts";
import { rtkQuery } from "./stand-ins/rtk-query/index.ts";
import { swr } from "./stand-ins/swr.ts";
import { ky } from "./stand-ins/ky.ts";
import { recoil } from "./stand-ins/recoil.ts";
import { styledComponents } from "./styled-components.ts";
import { tanstackRouter } from "./tanstack-router.ts";
import { testRunners } from "./test-runners.ts";
import { lingui } from "./translations/lingui.ts";
import { toasts } from "./toasts.ts";
import { transitions } from "./transitions.ts";
import { translations } from "./translations/index.ts";
import type { PackageModel } from "./types.ts";
import { urlJoin } from "./url-join.ts";
import { visitor } from "./browser/visitor.ts";
import { vite } from "./vite.ts";
import { wouter } from "./wouter.ts";
import { zustand } from "./zustand.ts";

/** Every package that is known; of several that match, the first that has an answer gives it. */
export const PACKAGES: readonly PackageModel[] = [
  vite,
  nodePath,
  mediaQueries,
  visitor,
  browser,
  react,
  reactRouter,
  tanstackRouter,
  reactNative,
  reactNavigation,
  expoRouter,
  storage,
  nativeLibraries,
  wouter,
  next,
  formik,
  reactHookForm,
  tanstackForm,
  schemas,
  zustand,
  jotai,
  recoil,
  constate,
  unstated,
  contextSelector,
  ahooks,
  hooksOfMantine,
  reactUse,
  useHooks,
  usehooksTs,
  tanstackTable,
  tanstackQuery,
  swr,
  rtkQuery,
  ky,
  helpers,
  debounced,
  storedState,
  cookies,
  localForage,
  idbKeyval,
  themes,
  draggableLists,
  dndKit,
  redux,
  reduxPersist,
  immer,
  higherOrder,
  urlJoin,
  classNames,
  styledComponents,
  axios,
  servers,
  nest,
  nodeHttp,
  testRunners,
  computing,
  decorating,
  antIcons,
  icons,
  material,
  bootstrap,
  reactModal,
  antDesign,
  mantine,
  chakra,
  radix,
  motion,
  toasts,
  transitions,
  overlays,
  lingui,
  translations,
  dataFetching,
  conventions,
];
