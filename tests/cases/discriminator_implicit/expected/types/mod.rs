// @generated
//! The types of the API.

mod cat;
mod dog;
mod pet;
mod runbook;
mod runner;
mod runner_type;
mod sidecar;

pub use self::cat::Cat;
pub use self::dog::Dog;
pub use self::pet::Pet;
pub use self::runbook::Runbook;
pub use self::runner::Runner;
pub use self::runner_type::RunnerType;
pub use self::sidecar::Sidecar;
