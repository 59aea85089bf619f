import type { ButtonHTMLAttributes } from "react";

export function Button({ type = "button", children, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type={type} className="button" {...rest}>
      {children}
    </button>
  );
}
