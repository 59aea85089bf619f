import { FormControlLabel, InputLabel, MenuItem, Select, Switch } from "@mui/material";

function Choice({ label, labelId, ...rest }) {
  return (
    <div>
      <InputLabel id={labelId}>{label}</InputLabel>
      <Select labelId={labelId} value="red" {...rest}>
        <MenuItem value="red">Red</MenuItem>
        <MenuItem value="blue">Blue</MenuItem>
      </Select>
    </div>
  );
}

export default function App() {
  return (
    <>
      <Choice label="Size" labelId="size" />
      <Choice label="Select one:" labelId="Select one:" />
      <Choice label="Colour" labelId="colour" name="colour" />
      <Choice label="Level" labelId="level" id="level" />
      <FormControlLabel control={<Switch />} label="Dark theme" />
    </>
  );
}
