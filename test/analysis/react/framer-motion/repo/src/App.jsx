import { useState } from "react";
import { AnimatePresence, motion } from "motion/react";

export default function App() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <motion.button whileHover={{ scale: 1.1 }} onClick={() => setOpen(true)}>
        Open
      </motion.button>
      <AnimatePresence>{open && <motion.p exit={{ opacity: 0 }}>Opened</motion.p>}</AnimatePresence>
    </>
  );
}
