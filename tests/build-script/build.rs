//! Makes a module of each description that `clientsmith.toml` names.

fn main() -> Result<(), clientsmith::Failure> {
    clientsmith::generate("clientsmith.toml").build()?;
    Ok(())
}
