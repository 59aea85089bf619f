import { useState } from "react";
import {
  Button,
  Checkbox,
  Dialog,
  DialogTitle,
  FormControlLabel,
  Link,
  MenuItem,
  TextField,
  Typography,
} from "@mui/material";

export default function App() {
  const [open, setOpen] = useState(false);
  return (
    <form>
      <Typography variant="h1">Join us</Typography>
      <TextField label="Full name" required />
      <TextField label="Country" select defaultValue="JO">
        <MenuItem value="JO">Jordan</MenuItem>
      </TextField>
      <FormControlLabel control={<Checkbox />} label="News" />
      <Button variant="contained" onClick={() => setOpen(true)}>
        Join
      </Button>
      <Link href="/terms">Terms</Link>
      <Dialog open={open} onClose={() => setOpen(false)}>
        <DialogTitle>Welcome</DialogTitle>
      </Dialog>
    </form>
  );
}
