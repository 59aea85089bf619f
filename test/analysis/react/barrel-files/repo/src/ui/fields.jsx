export const Text = ({ label }) => <input aria-label={label} />;
