namespace Kyndof.Workflows.Functions.Tests;
