//! Generates the crates of its repository: `cargo xtask` writes them, `cargo xtask --check` fails if
//! they are not what their descriptions say.

use clientsmith::Failure;

fn main() -> Result<(), Failure> {
    let generator = clientsmith::generate("clientsmith.toml").strict(true);
    let report = if std::env::args().any(|arg| arg == "--check") {
        generator.check()?
    } else {
        generator.write()?
    };
    for made in report.crates {
        println!("{}: {} files written", made.name, made.written.len());
    }
    Ok(())
}
