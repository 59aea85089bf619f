import { Slot } from "@radix-ui/react-slot";
import { cva } from "class-variance-authority";
import { cn } from "@/lib/utils";

const variants = cva("inline-flex", { variants: { tone: { plain: "", loud: "font-bold" } } });

export function Button({ className, tone, asChild = false, ...props }) {
  const Tag = asChild ? Slot : "button";
  return <Tag className={cn(variants({ tone, className }))} {...props} />;
}
